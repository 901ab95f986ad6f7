import ExportReading
import TenantModel

/// Records that could not be read.
struct DAT06: Rule {
    let text = RuleText(
        "DAT-06", title: "Rows that cannot be read", severity: .blocker,
        trigger: "A record cannot be read. A blocker when they are more than 0.5 % of the worst file (thresholds: quarantineMaxPercent), else medium.",
        why: "A row that was not read may be a user who switches. Everything around it was read, and every total says so.",
        remediation: [
            "Look at quarantine.csv: it has the row, the reason and the text.",
            "Most come from saving an export with Excel or from a text editor: export again and do not open the file before.",
        ], needs: [.users], sources: [.migration])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        let files = decisions.tenant.inputs
        let total = files.reduce(0) { $0 + $1.records }
        guard total > 0 else { return .notEvaluated([.users]) }
        // One subject per record: the file, with its row in the detail.
        let bad = files.indices.flatMap { file in files[file].quarantined.map { (file: file, record: $0) } }
        guard !bad.isEmpty else { return .evaluated([]) }
        let share = { (file: ImportedFile) in file.records == 0 ? 0 : Double(file.quarantined.count) * 100 / Double(file.records) }
        let worst = files.map(share).max() ?? 0
        let finding = Finding(
            worst > decisions.settings.thresholds.quarantineMaxPercent ? .blocker : .medium, .enabling,
            title: "\(total - bad.count) of \(total.of("record")) read, \(bad.count) not", subjects: .files(bad.map(\.file)), population: total,
            action: "Look at quarantine.csv; export again"
        ) { index in "row \(bad[index].record.row): \(bad[index].record.reason)" }
        return .evaluated([finding])
    }
}
