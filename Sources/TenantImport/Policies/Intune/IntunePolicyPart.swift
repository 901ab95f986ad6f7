import ExportReading
import TenantModel

/// What the records of one file are.
struct IntunePolicyPart: Sendable {
    var policies: [IntunePolicy] = []
    /// Records that are no policy, by what they say that they are.
    var otherTypes: [String: Int] = [:]
    /// Policies of a type that is not known by name, by that type, and the first of them.
    private(set) var guessedTypes: [String: (count: Int, row: Int)] = [:]
    var quarantined: [QuarantinedRecord] = []
    /// How many records a note is about, and the first of them.
    private(set) var notes: [PolicyNote: (count: Int, row: Int)] = [:]

    /// Adds what a record turned out to be.
    mutating func add(_ outcome: IntunePolicyReader.Outcome, row: Int, text: @autoclosure () -> String) {
        switch outcome {
        case .policy(let policy, let notes):
            policies.append(policy)
            if KnownPolicyTypes.isGuessed(policy) { guess(policy.odataType, row: row) }
            for note in notes { self.note(note, row: row) }
        case .other(let type): otherTypes[type, default: 0] += 1
        case .unreadable(let note):
            quarantined.append(QuarantinedRecord(row: row, reason: note.reason, text: text()))
            self.note(note, row: row)
        }
    }

    /// Adds what the records behind are.
    mutating func append(_ other: IntunePolicyPart) {
        policies += other.policies
        otherTypes.merge(other.otherTypes, uniquingKeysWith: +)
        quarantined += other.quarantined
        for (type, places) in other.guessedTypes { guess(type, row: places.row, count: places.count) }
        for (note, places) in other.notes { self.note(note, row: places.row, count: places.count) }
    }

    private mutating func note(_ note: PolicyNote, row: Int, count: Int = 1) {
        notes[note, default: (0, row)].count += count
    }

    private mutating func guess(_ type: String, row: Int, count: Int = 1) {
        guessedTypes[type, default: (0, row)].count += count
    }

    /// The types with their counts; no more than five.
    private static func list(_ types: [String: Int]) -> String {
        let named = types.keys.sorted().prefix(5).map { "\($0.isEmpty ? "no @odata.type" : $0) (\(types[$0] ?? 0))" }.joined(separator: ", ")
        return named + (types.count > 5 ? " and \(types.count - 5) more" : "")
    }

    /// What to tell about the file.
    var diagnostics: [Diagnostic] {
        var diagnostics = PolicyNote.allCases.compactMap { note in notes[note].map { note.diagnostic(count: $0.count, row: $0.row) } }
        let others = otherTypes.values.reduce(0, +)
        if others > 0 {
            diagnostics.append(
                Diagnostic(
                    .info, code: "noKnownPolicy",
                    message: "\(others == 1 ? "A record is" : "\(others) records are") no policy of a known type: \(Self.list(otherTypes)).",
                    fix: "Nothing to do if these are not meant as policies for devices."))
        }
        let guessed = guessedTypes.values.reduce(0) { $0 + $1.count }
        if guessed > 0 {
            diagnostics.append(
                Diagnostic(
                    .info, code: "guessedPolicyType",
                    message:
                        "\(guessed == 1 ? "A policy has a type that is not known and is" : "\(guessed) policies have types that are not known and are") read for what the type's name says: \(Self.list(guessedTypes.mapValues(\.count))).",
                    line: guessedTypes.values.map(\.row).min(),
                    fix: "Look in the Intune admin center whether it sets what people would lose: what it sets is compared by known names only."))
        }
        return diagnostics
    }
}
