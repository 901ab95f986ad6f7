import ArgumentParser

/// When output is colored. Color never says anything that the words do not.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never
}

/// Colors and widths of terminal output.
struct TextStyle {
    let isColored: Bool
    /// Lines are wrapped at this width.
    let width: Int

    init(_ choice: ColorChoice, console: Console) {
        let isForced = console.environment("CLICOLOR_FORCE").map { $0 != "0" } ?? false
        let isForbidden = console.environment("NO_COLOR").map { !$0.isEmpty } ?? false || console.environment("CLICOLOR") == "0"
        isColored =
            switch choice {
            case .always: true
            case .never: false
            case .auto: isForced || !isForbidden && console.terminalWidth != nil
            }
        width = min(120, max(40, console.terminalWidth ?? 100))
    }

    /// Without colors, for a part of a line.
    init(width: Int) {
        isColored = false
        self.width = width
    }

    func bold(_ text: String) -> String { isColored ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func red(_ text: String) -> String { isColored ? "\u{1B}[1;31m\(text)\u{1B}[0m" : text }
    func yellow(_ text: String) -> String { isColored ? "\u{1B}[1;33m\(text)\u{1B}[0m" : text }
    func green(_ text: String) -> String { isColored ? "\u{1B}[1;32m\(text)\u{1B}[0m" : text }

    /// The text in lines of at most ``width`` characters; further lines are indented. Words are never cut: ids and UPNs stay whole.
    func wrap(_ text: String, indent: Int = 0) -> [String] {
        guard text.count > width else { return [text] }
        var lines: [String] = []
        let lead = text.prefix { $0 == " " }
        var line = String(lead)
        for word in text.dropFirst(lead.count).split(separator: " ", omittingEmptySubsequences: false) {
            let isFirst = line.allSatisfy { $0 == " " }
            if !isFirst, line.count + 1 + word.count > width {
                lines.append(line)
                line = String(repeating: " ", count: indent) + word
            } else {
                line += isFirst ? String(word) : " " + word
            }
        }
        return lines + [line]
    }
}
