/// Finds the tags of a template without knowing what their names mean.
struct TemplateScanner {
    private let text: [Character]
    private let language: TemplateLanguage
    private var index = 0
    private var line = 1
    private var lineStart = 0
    private var tags: [TemplateTag] = []

    /// The tags of `text` in order.
    static func tags(in text: String, _ language: TemplateLanguage) -> [TemplateTag] {
        guard mayHaveTags(text) else { return [] }
        var scanner = TemplateScanner(text: Array(text), language: language)
        scanner.scan()
        return scanner.tags
    }

    /// Whether a text has one of the signs with which tags begin. Most words have none.
    static func mayHaveTags(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }
    }

    private init(text: [Character], language: TemplateLanguage) {
        self.text = text
        self.language = language
    }

    private mutating func scan() {
        while index < text.count {
            if text[index].isNewline {
                index += 1
                line += 1
                lineStart = index
            } else if matches("{{") {
                tag()
            } else if matches(ComponentMarker.opening) {
                component()
            } else if language == .markdown, matches("[^") {
                footnote()
            } else {
                index += 1
            }
        }
    }

    private mutating func tag() {
        guard let end = find("}}", from: index + 2) else { return forbid("a tag is opened with {{ and never closed", until: index + 2) }
        let inner = text[index + 2..<end]
        let sigil = inner.first
        let name = String(inner.dropFirst()).trimmingSpaces()
        switch sigil {
        case "!": skip(to: end + 2)
        case "#": named(.section, name, end)
        case "^": named(.inverted, name, end)
        case "/": named(.end, name, end)
        case ">": named(.partial, name, end)
        case "{", "&": forbid("data is always escaped: write two braces, without &", until: end + 2)
        case "=": forbid("the signs around tags cannot be changed", until: end + 2)
        case "%": forbid("pragmas are not allowed", until: end + 2)
        case "<", "$": forbid("template inheritance is not supported; use a partial", until: end + 2)
        default: named(isInAddress ? .address : .value, String(inner).trimmingSpaces(), end)
        }
    }

    private mutating func named(_ kind: TemplateTag.Kind, _ name: some StringProtocol, _ end: Int) {
        let isName = !name.isEmpty && name.allSatisfy { Self.isNameCharacter($0) || (kind == .partial && $0 == "/") }
        if name.contains("(") {
            forbid("a template cannot call functions", until: end + 2)
        } else if !isName {
            forbid("\"\(name)\" is not a name", until: end + 2)
        } else {
            add(kind, String(name))
            skip(to: end + 2)
        }
    }

    private mutating func component() {
        let end = text[index...].firstIndex(where: \.isNewline) ?? text.count
        if let name = ComponentMarker.name(in: String(text[lineStart..<end])) {
            add(.component, name)
            skip(to: end)
        } else {
            forbid("a component stands alone in its line: <!-- component: name -->", until: end)
        }
    }

    private mutating func footnote() {
        guard index == 0 || text[index - 1] != "\\", let end = text[index...].firstIndex(of: "]") else { return index += 1 }
        add(.footnote, String(text[index + 2..<end]))
        skip(to: end + 1)
    }

    /// Whether the place is inside `](…)`, as far as its line tells.
    private var isInAddress: Bool {
        guard language == .markdown else { return false }
        var place = index - 1
        while place > lineStart {
            if text[place] == ")" { return false }
            if text[place] == "(", text[place - 1] == "]" { return true }
            place -= 1
        }
        return false
    }

    private mutating func forbid(_ reason: String, until end: Int) {
        add(.forbidden(reason), "")
        skip(to: end)
    }

    private mutating func add(_ kind: TemplateTag.Kind, _ name: String) {
        tags.append(TemplateTag(kind: kind, name: name, line: line, column: index - lineStart + 1))
    }

    private mutating func skip(to end: Int) {
        while index < min(end, text.count) {
            if text[index].isNewline {
                line += 1
                lineStart = index + 1
            }
            index += 1
        }
    }

    private func matches(_ sign: String) -> Bool { text[index...].starts(with: sign) }

    private func find(_ sign: String, from start: Int) -> Int? {
        guard start < text.count else { return nil }
        return (start..<text.count).first { text[$0...].starts(with: sign) }
    }

    private static func isNameCharacter(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || character == "." || character == "-" || character == "_")
    }
}
