/// The fixed words of replacements.
struct ReplacementText: Sendable {
    private let words: WordList<ReplacementWord>

    init(_ store: TemplateStore) throws(TemplateProblems) { words = try WordList(store) }

    /// The words of a key.
    func callAsFunction(_ key: ReplacementWord, _ values: [String: String] = [:]) -> String { words.text(key, values) }
}
