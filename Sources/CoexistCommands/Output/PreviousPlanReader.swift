import ExportReading
import PlanDocuments
import RolloutPlanning

/// Reads what an earlier run left in the output folder: the lock, and `waves.csv` with what people changed in it.
enum PreviousPlanReader {
    private static let waves = "waves.csv"

    /// The earlier plan; nil when there is none. `dateOrder`: which of two numbers in a local date is the day, where the file does not tell.
    static func read(_ folder: String, dateOrder: DateOrder? = nil, isForced: Bool = false) throws(PlanFailure) -> PreviousPlan? {
        var lock = try WaveLock(folder, isForced: isForced)
        let edited = rows(folder + "/" + waves)
        guard lock.isThere || !edited.isEmpty else { return nil }
        guard !edited.isEmpty else { return PreviousPlan(rows: kept(lock), dates: lock.dates, pilotBudget: lock.pilotBudget) }
        guard let columns = WaveColumns(edited.first?.cells ?? []) else { throw .unreadableWaves([.header]) }
        var dates = WaveDates(asked: dateOrder)
        for (_, cells) in edited.dropFirst() { dates.look(at: columns.dateText(cells), before: lock.rows[columns.key(cells)]?.date) }
        var problems: [PlanFailure.UnreadableWave] = []
        var ambiguous: [(line: Int, text: String)] = []
        var rows: [PreviousPlan.Row] = []
        for (line, cells) in edited.dropFirst() {
            do throws(WaveRowProblem) {
                guard let row = try columns.row(cells, line: line, dates: dates) else {
                    ambiguous.append((line, columns.dateText(cells)))
                    continue
                }
                let known = lock.rows.removeValue(forKey: row.key)
                if row.wave == nil, known?.wave != nil {
                    throw WaveRowProblem(
                        message: "the wave of \(VisibleText.name(row.userPrincipalName)) was cleared",
                        fix: "Put the user on the exclude: list of the project file, or write a wave.")
                }
                rows.append(row.merged(with: known, hasLock: lock.isThere))
            } catch {
                problems.append(PlanFailure.UnreadableWave(line: line, message: error.message, fix: error.fix))
            }
        }
        if let first = ambiguous.first { problems.append(.ambiguous(first.text, line: first.line, more: ambiguous.count - 1)) }
        guard problems.isEmpty else { throw .unreadableWaves(problems.sorted { $0.line < $1.line }) }
        return PreviousPlan(rows: rows + kept(lock), dates: lock.dates, pilotBudget: lock.pilotBudget)
    }

    /// Rows that somebody deleted from `waves.csv`: the earlier choice stands.
    private static func kept(_ lock: WaveLock) -> [PreviousPlan.Row] { lock.rows.values.sorted { $0.key < $1.key }.map(\.row) }

    private static func rows(_ path: String) -> [(line: Int, cells: [String])] {
        guard var text = FileText.text(path) else { return [] }
        return text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            return DelimitedText.numberedRows(of: bytes, delimiter: DelimitedText.delimiter(of: bytes))
        }
    }
}

extension PlanFailure.UnreadableWave {
    fileprivate static let header = PlanFailure.UnreadableWave(
        line: 1, message: "the columns userPrincipalName, objectId, wave and date are not all there",
        fix: "Put the header back as it was, or delete the file to begin anew.")

    /// Said once for all of them: a spreadsheet writes every day of the column alike.
    fileprivate static func ambiguous(_ text: String, line: Int, more: Int) -> PlanFailure.UnreadableWave {
        let others = more == 0 ? "" : ", and so could \(Numbers.count(more, "more day"))"
        return PlanFailure.UnreadableWave(
            line: line, message: "\"\(VisibleText.name(text))\" could be day first or month first\(others)",
            fix: "Say which with --date-order dmy or --date-order mdy, or write days as 2026-12-03.")
    }
}
