import ExportReading

/// The months as a language writes them, for days in sentences: words of a template, in their order, with spaces between.
struct MonthNames: Sendable {
    private let names: [String]

    init(_ words: String) { names = words.split(separator: " ").map(String.init) }

    /// Day, month and year as a template's sentence takes them; a month without a name is its number.
    func values(of moment: Timestamp) -> [String: String] {
        let parts = moment.parts
        let month = names.indices.contains(parts.month - 1) ? names[parts.month - 1] : "\(parts.month)"
        return ["day": "\(parts.day)", "month": month, "year": "\(parts.year)"]
    }
}
