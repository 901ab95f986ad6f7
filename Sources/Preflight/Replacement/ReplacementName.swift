import TenantModel

/// Whether an Intune policy carries the name of the Basic Mobility policy that it replaces, or one that Microsoft's evaluation derives from it.
struct ReplacementName {
    /// What the evaluation appends for Conditional Access.
    static let accessSuffix = "_OfficeMDM"
    private static let suffixes =
        ReplacementPlatform.allCases.flatMap { [suffix($0, isMail: false), suffix($0, isMail: true)] } + [accessSuffix]

    /// What it appends for a platform: a letter, and `_Email` for mail profiles.
    static func suffix(_ platform: ReplacementPlatform, isMail: Bool) -> String { "_O365_" + platform.letter + (isMail ? "_Email" : "") }

    private let names: Set<String>
    private let folded: Set<String>

    init(of basicMobility: String) {
        let base = Self.plain(basicMobility)
        names = Set(([""] + Self.suffixes).map { base + Self.plain($0) })
        folded = Set(names.map(Self.folded))
    }

    /// Whether the name is one of them, outer blanks and letter case apart.
    func matches(_ name: String) -> Bool { names.contains(Self.plain(name)) }

    /// Whether only dashes, blanks or the form of characters keep it from being one of them.
    func nearlyMatches(_ name: String) -> Bool { !matches(name) && folded.contains(Self.folded(Self.plain(name))) }

    /// The name of a policy without what Microsoft's evaluation appended; nil when it carries no such mark.
    static func original(of name: String) -> String? {
        let text = plain(name)
        guard let suffix = suffixes.map(plain).filter(text.hasSuffix).max(by: { $0.count < $1.count }) else { return nil }
        return String(text.dropLast(suffix.count))
    }

    private static func plain(_ name: String) -> String {
        let blanks: Set<Character> = [" ", "\t", "\u{A0}"]
        return String(name.drop(while: blanks.contains).reversed().drop(while: blanks.contains).reversed()).lowercased()
    }

    private static func folded(_ name: String) -> String {
        // Equal characters in another Unicode form are equal strings already.
        let dashes: Set<Character> = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "_"]
        return String(name.compactMap { character in character.isWhitespace ? nil : dashes.contains(character) ? "-" : character })
    }
}
