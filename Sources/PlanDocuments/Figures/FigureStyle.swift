import TenantImport

/// The style of figures: the rules of `shell/figure.css` with the colors of `shell/style.css`, light and dark. A figure is seen where nobody knows
/// the page around it, so it brings its own background, and both looks.
struct FigureStyle: Sendable {
    /// What stands in the `style` element.
    let text: String

    static let name = "shell/figure.css"

    /// Reads the rules and fills in the colors. Throws ``TemplateProblems`` for a color that is not there.
    init(_ store: TemplateStore) throws(TemplateProblems) {
        let rules = try PageShell.raw(Self.name, ending: "]]>", store)
        let tokens = StyleTokens(store)
        var light = ""
        var dark = ""
        var rest = Substring(rules)
        while let found = rest.firstRange(of: "var(--") {
            let token = rest[found.upperBound...].prefix { $0 != ")" }
            guard let pair = tokens[token] else {
                let before = rules[..<found.lowerBound]
                let line = before.count { $0 == "\n" } + 1
                let column = before.reversed().prefix { $0 != "\n" }.count + 1
                let suggestion = NearestName.find(String(token), among: tokens.names)
                throw TemplateProblems(problems: [
                    TemplateProblem(
                        file: Self.name, line: line, column: column, message: "shell/style.css has no color --\(token)", suggestion: suggestion)
                ])
            }
            light += rest[..<found.lowerBound] + pair.light
            dark += rest[..<found.lowerBound] + pair.dark
            rest = rest[token.endIndex...].dropFirst()
        }
        text = Self.lines(light + rest) { _ in true } + "@media (prefers-color-scheme: dark) {\n" + Self.lines(dark + rest) { $0.contains("#") } + "}\n"
    }

    /// Rules without comments: all of them, or those that set a color for the second look.
    private static func lines(_ rules: String, _ isWanted: (Substring) -> Bool) -> String {
        rules.split(separator: "\n").filter { !$0.hasPrefix("/*") && isWanted($0) }.map { $0 + "\n" }.joined()
    }
}

/// The colors that the style sheet in use defines: `--paper: light-dark(#f7f6f3, #11141a)`.
struct StyleTokens: Sendable {
    private var pairs: [String: (light: String, dark: String)] = [:]

    /// Ours, and over them those of the store.
    init(_ store: TemplateStore) {
        for sheet in [try? TemplateStore(), store] {
            for line in (sheet?.text(named: "shell/style.css") ?? "").split(separator: "\n") {
                let line = line.trimmingSpaces()
                guard line.hasPrefix("--"), let colon = line.firstIndex(of: ":"), let opening = line.firstRange(of: "light-dark(") else { continue }
                let colors = line[opening.upperBound...].prefix { $0 != ")" }.split(separator: ",").map { String($0.trimmingSpaces()) }
                guard colors.count == 2 else { continue }
                pairs[String(line[line.index(line.startIndex, offsetBy: 2)..<colon])] = (colors[0], colors[1])
            }
        }
    }

    var names: [String] { pairs.keys.sorted() }

    subscript(_ name: some StringProtocol) -> (light: String, dark: String)? { pairs[String(name)] }
}
