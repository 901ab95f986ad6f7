import ExportReading

extension Int {
    /// The number with its noun: `1 device`, `3 devices`.
    package func of(_ noun: String, plural: String? = nil) -> String { self == 1 ? "1 \(noun)" : "\(self) \(plural ?? noun + "s")" }

    /// That many users with what they do: `1 user loses`, `3 users lose`.
    func users(_ one: String, _ many: String) -> String { "\(of("user")) \(self == 1 ? one : many)" }
}

extension [String] {
    /// The first few, and how many more there are: `A, B, C and 4 more`.
    func shortened(to limit: Int = 3) -> String {
        guard count > limit else { return joined(separator: ", ") }
        return prefix(limit).joined(separator: ", ") + " and \(count - limit) more"
    }
}

extension ByteArena {
    /// Appends the number with its noun: `1 day`, `3 days`.
    func append(_ number: Int, of noun: StaticString) {
        append(number: number)
        append(literal: " ")
        append(literal: noun)
        if number != 1 { append(literal: "s") }
    }
}
