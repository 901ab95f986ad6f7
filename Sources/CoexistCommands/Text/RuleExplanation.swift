import Preflight

/// What a rule says of itself, as text.
struct RuleExplanation {
    let text: RuleText
    let style: TextStyle

    init(_ text: RuleText, style: TextStyle) {
        self.text = text
        self.style = style
    }

    var lines: [String] {
        var lines = [style.bold("\(text.id)  \(text.title)"), "at worst: \(text.severity.name)", ""]
        lines += section("When", [text.trigger])
        lines += section("Why", [text.why])
        lines += section("What to do", text.remediation.enumerated().map { "\($0.offset + 1). \($0.element)" })
        if !text.needs.isEmpty { lines += section("Needs", text.needs.map { Inputs.name($0) }) }
        return lines + section("Sources", text.sources.map { "\($0.title): \($0.url)" })
    }

    private func section(_ title: String, _ paragraphs: [String]) -> [String] {
        [style.bold(title)] + paragraphs.flatMap { style.wrap("  " + $0, indent: 4) } + [""]
    }
}
