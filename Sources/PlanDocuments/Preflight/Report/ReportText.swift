import ExportReading
import Preflight
import TenantModel

/// The report's words, with what many of them share: the moment of the switch, nouns, days.
struct ReportText: Sendable {
    private let words: WordList<PreflightWord>
    private let shell: Words
    private let months: MonthNames
    /// "at enablement", or "at the next check-in" where coexistence is on already.
    let moment: String

    init(_ store: TemplateStore, isEnabled: Bool) throws(TemplateProblems) {
        words = try WordList(store)
        shell = try Words(store)
        moment = words.text(isEnabled ? .atNextCheckIn : .atEnablement)
        months = MonthNames(words.text(.months))
    }

    /// The words of a key.
    func callAsFunction(_ key: PreflightWord, _ values: [String: String] = [:]) -> String {
        words.text(key, values.merging(["moment": moment]) { given, _ in given })
    }

    /// The words of a key that has a number.
    func callAsFunction(_ key: PreflightWord, count: Int, _ values: [String: String] = [:]) -> String {
        self(key, count: .known(count), values)
    }

    /// The words of a key that has a number, if there is one.
    func callAsFunction(_ key: PreflightWord, count: Figure, _ values: [String: String] = [:]) -> String {
        words.text(key, count: count, values.merging(["moment": moment]) { given, _ in given })
    }

    /// `19 Nov 2026`.
    func day(_ moment: Timestamp) -> String {
        words.text(.day, months.values(of: moment))
    }

    /// A day from a column of seconds; nil when it is not known.
    func day(seconds: Int64) -> String? { seconds == unknownMoment ? nil : day(Timestamp(seconds: seconds)) }

    /// A sentence of a rule, which speaks of enablement, in the words of a tenant where that is past.
    func inTime(_ sentence: String) -> String { sentence.replacing(words.text(.atEnablement), with: moment) }

    /// The word for a severity.
    func word(of severity: Severity) -> String { shell.text(severity.word) }

    /// Texts, joined.
    func list(_ names: [String]) -> String {
        guard let first = names.first else { return "" }
        return names.dropFirst().reduce(first) { self(.listed, ["first": $0, "second": $1]) }
    }
}
