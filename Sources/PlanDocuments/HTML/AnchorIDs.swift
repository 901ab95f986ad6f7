/// Hands out ids for places in a page: made of the heading's words, and no two alike.
struct AnchorIDs: Sendable {
    private var taken: Set<String> = []

    /// An id from words: letters and digits of any language, the rest as single hyphens; a number follows when it is taken.
    mutating func make(from words: String) -> String {
        var slug = ""
        for character in words.lowercased() {
            if character.isLetter || character.isNumber {
                slug.append(character)
            } else if !slug.isEmpty, slug.last != "-" {
                slug.append("-")
            }
        }
        while slug.last == "-" { slug.removeLast() }
        return reserve(slug.isEmpty ? "section" : String(slug.prefix(60)))
    }

    /// The id as given when it is free, else with a number.
    mutating func reserve(_ id: String) -> String {
        var candidate = id
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(id)-\(number)"
            number += 1
        }
        return candidate
    }
}
