/// How something stands. Seen as a color, but always with a sign and a word beside it.
enum Tone: String, Sendable, CaseIterable {
    case good
    case partial
    case bad
    case unknown
    case neutral

    /// The sign: a different shape for each.
    var symbol: String {
        switch self {
        case .good: "✓"
        case .partial: "◐"
        case .bad: "✕"
        case .unknown: "?"
        case .neutral: "–"
        }
    }
}

/// A tone with its word.
struct Status: Sendable, Equatable {
    let tone: Tone
    let word: String

    init(_ tone: Tone, _ word: String) {
        self.tone = tone
        self.word = word
    }

    /// Sign and word.
    var markdown: String { "\(tone.symbol) \(MarkdownEscaping.escape(word))" }

    /// Sign and word in the tone's color.
    var html: HTMLNode { .tag(.span, class: "status \(tone.rawValue)", [], [.symbol(tone.symbol), .text(" " + word)]) }
}
