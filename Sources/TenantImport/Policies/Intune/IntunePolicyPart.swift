import ExportReading
import TenantModel

/// What the records of one file are.
struct IntunePolicyPart: Sendable {
    var policies: [IntunePolicy] = []
    /// Records that are no policy, by what they say that they are.
    var otherTypes: [String: Int] = [:]
    var quarantined: [QuarantinedRecord] = []
    /// How many records a note is about, and the first of them.
    private(set) var notes: [PolicyNote: (count: Int, row: Int)] = [:]

    /// Adds what a record turned out to be.
    mutating func add(_ outcome: IntunePolicyReader.Outcome, row: Int, text: @autoclosure () -> String) {
        switch outcome {
        case .policy(let policy, let notes):
            policies.append(policy)
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
        for (note, places) in other.notes { self.note(note, row: places.row, count: places.count) }
    }

    private mutating func note(_ note: PolicyNote, row: Int, count: Int = 1) {
        notes[note, default: (0, row)].count += count
    }

    /// What to tell about the file.
    var diagnostics: [Diagnostic] {
        var diagnostics = PolicyNote.allCases.compactMap { note in notes[note].map { note.diagnostic(count: $0.count, row: $0.row) } }
        let others = otherTypes.values.reduce(0, +)
        if others > 0 {
            let types = otherTypes.keys.sorted().prefix(3).map { $0.isEmpty ? "no @odata.type" : $0 }.joined(separator: ", ")
            diagnostics.append(
                Diagnostic(
                    .info, code: "noKnownPolicy", message: "\(others == 1 ? "A record is" : "\(others) records are") no policy of a known type: \(types).",
                    fix: "Nothing to do if these are not meant as policies for devices."))
        }
        return diagnostics
    }
}
