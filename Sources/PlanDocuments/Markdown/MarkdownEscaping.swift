internal import Mustache

/// Makes data literal in Markdown, wherever in a line it lands.
///
/// Escaped everywhere: what opens emphasis, code, links, HTML, entities, tables, math or a heading's closing signs.
/// Escaped where it can do something: a first `+ - = :` and a number's period (they could open a list, a rule, a table or a heading), and the
/// signs of bare web addresses. Line ends and tabs become spaces, other control characters U+FFFD, outer spaces go.
enum MarkdownEscaping {
    /// `text` as it must stand in Markdown to be read as it is.
    static func escape(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        var onlyDigits = true
        let scalars = Array(trimmed(text))
        for (index, scalar) in scalars.enumerated() {
            if isAlwaysEscaped(scalar) || isRisky(scalar, at: index, in: scalars, onlyDigits) {
                result.unicodeScalars.append("\\")
            }
            result.unicodeScalars.append(scalar)
            onlyDigits = onlyDigits && ("0"..."9").contains(scalar)
        }
        return result
    }

    /// `text` as a code span, or escaped where no code span could hold it.
    static func code(_ text: String) -> String {
        let plain = String(String.UnicodeScalarView(trimmed(text)))
        guard !plain.isEmpty, !plain.contains("`"), !plain.contains("|"), !plain.contains("\u{FFFD}") else { return escape(text) }
        return "`\(plain)`"
    }

    private static func trimmed(_ text: String) -> ArraySlice<Unicode.Scalar> {
        var scalars = text.unicodeScalars.map { $0.isLineEnd ? " " : $0.visible }[...]
        while scalars.first == " " { scalars.removeFirst() }
        while scalars.last == " " { scalars.removeLast() }
        return scalars
    }

    private static func isAlwaysEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "!", "|", "&", "~", "$": true
        default: false
        }
    }

    private static func isRisky(_ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar], _ onlyDigits: Bool) -> Bool {
        switch scalar {
        case "+", "-", "=": index == 0
        case ".", ")":
            onlyDigits && (index + 1 == scalars.count || scalars[index + 1] == " " || scalars[index + 1] == "\t")
                || (scalar == "." && index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" })
        case ":": index == 0 || (index + 1 < scalars.count && scalars[index + 1] == "/")
        default: false
        }
    }
}

/// Escapes what a template inserts into Markdown; registered with the template engine under ``TemplateLanguage/markdown``.
struct MarkdownContentType: MustacheContentType {
    func escapeText(_ text: String) -> String { MarkdownEscaping.escape(text) }
}
