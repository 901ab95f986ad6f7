/// Where the texts of messages stand among the templates: a folder for each language, `messages/en/M-04.md`.
enum MessageFolder {
    /// The language that ships, and that stands in for all others.
    static let original = "en"
    private static let root = "messages/"

    /// The template of a file in a language.
    static func path(_ file: String, in tag: String) -> String { root + tag + "/" + file }

    /// The file that a template translates; nil when its name is not one of a language's folder.
    static func original(of name: String) -> String? {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, name.hasPrefix(root), isTag(parts[1]) else { return nil }
        return path(String(parts[2]), in: original)
    }

    /// The languages of which a store has anything, the original first.
    static func tags(in store: TemplateStore) -> [String] {
        var tags: Set<String> = []
        for name in store.names where original(of: name) != nil { tags.insert(String(name.split(separator: "/")[1])) }
        return [original] + tags.subtracting([original]).sorted()
    }

    /// Whether a text is a language tag: `fr`, `pt-BR`, `zh-Hans`.
    static func isTag(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter }) else { return false }
        return parts.dropFirst().allSatisfy { (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }
    }
}
