import PlanDocuments

/// Numbers and words as people read them.
enum Numbers {
    /// `1234567` as `1,234,567`.
    static func grouped(_ number: Int) -> String { Figure.grouped(number) }

    /// `1 user`, `2 users`.
    static func count(_ number: Int, _ noun: String) -> String { "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")" }

    /// `1 policy`, `2 policies`.
    static func count(_ number: Int, _ one: String, _ many: String) -> String { "\(grouped(number)) \(number == 1 ? one : many)" }

    /// The noun for a number: `user`, `users`.
    static func noun(_ number: Int, _ noun: String) -> String { number == 1 ? noun : noun + "s" }
}
