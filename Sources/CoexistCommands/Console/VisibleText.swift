import PlanDocuments

/// Text that can do no more to a terminal than be read: names in exports may hold escape sequences, line ends and marks that turn the
/// direction of writing. Only the styles that ``TextStyle`` itself writes pass.
enum VisibleText {
    private static let styles = ["[0m", "[1m", "[1;31m", "[1;32m", "[1;33m"]

    /// The line with every other control character as U+FFFD. Line ends stay where the program wrote several lines at once.
    static func of(_ line: String) -> String {
        guard line.unicodeScalars.contains(where: isHidden) else { return line }
        var result = ""
        var rest = line.unicodeScalars[...]
        while let scalar = rest.first {
            rest = rest.dropFirst()
            if scalar == "\u{1B}", let style = styles.first(where: { rest.starts(with: $0.unicodeScalars) }) {
                result.unicodeScalars.append(scalar)
                result += style
                rest = rest.dropFirst(style.unicodeScalars.count)
            } else {
                result.unicodeScalars.append(isHidden(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return result
    }

    /// A name from an export inside a line of ours: as ``line(_:)``, and no longer than a line can bear.
    static func name(_ text: String) -> String {
        let longest = 80
        let head = text.unicodeScalars.prefix(longest + 1)
        return head.count > longest ? line(String(String.UnicodeScalarView(head.dropLast()))) + "…" : line(text)
    }

    /// A text with names in it as one line: no line end of its own and no style.
    static func line(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x2028, 0x2029: result.append(" ")
            default: result.append(isHidden(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(result)
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        // Harmless in a document; on a terminal they move the cursor or hide where a name ends.
        case "\t", "\r", "\u{200E}", "\u{200F}": true
        default: scalar.visible != scalar
        }
    }
}
