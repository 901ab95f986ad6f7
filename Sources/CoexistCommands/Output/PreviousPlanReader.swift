import ExportReading
import PlanDocuments
import RolloutPlanning

/// Reads what an earlier run left in the output folder: the lock, and `waves.csv` with what people changed in it.
enum PreviousPlanReader {
    private static let waves = "waves.csv"

    /// The earlier plan; nil when there is none.
    static func read(_ folder: String) throws(PlanFailure) -> PreviousPlan? {
        let lock = rows(folder + "/" + WaveLockFile.path)
        let edited = rows(folder + "/" + waves)
        guard !lock.isEmpty || !edited.isEmpty else { return nil }
        var locked: [String: LockRow] = [:]
        var dates: [Int: [String: Int]] = [:]
        for row in lock.dropFirst() {
            guard let entry = LockRow(row.cells) else { continue }
            if entry.key.isEmpty, let wave = entry.wave { dates[wave] = [entry.date: 1] } else { locked[entry.key] = entry }
        }
        for entry in locked.values { if let wave = entry.wave { dates[wave, default: [:]][entry.date, default: 0] += 1 } }
        var problems: [PlanFailure.UnreadableWave] = []
        var rows: [PreviousPlan.Row] = []
        let columns = WaveColumns(edited.first?.cells ?? [])
        for (line, cells) in edited.dropFirst() {
            guard let columns else {
                problems.append(.header)
                break
            }
            do throws(WaveRowProblem) {
                let row = try columns.row(cells, line: line)
                let known = locked.removeValue(forKey: row.key)
                if row.wave == nil, known?.wave != nil {
                    throw WaveRowProblem(
                        message: "the wave of \(VisibleText.name(row.userPrincipalName)) was cleared",
                        fix: "Put the user on the exclude: list of the project file, or write a wave.")
                }
                rows.append(row.merged(with: known, hasLock: !lock.isEmpty))
            } catch {
                problems.append(PlanFailure.UnreadableWave(line: line, message: error.message, fix: error.fix))
            }
        }
        guard problems.isEmpty else { throw .unreadableWaves(problems) }
        // Rows that somebody deleted: the earlier choice stands.
        rows += locked.values.sorted { $0.key < $1.key }.map(\.row)
        return PreviousPlan(rows: rows, dates: dates.compactMapValues { $0.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key })
    }

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
}
