import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// `waves.lock.csv`: what the plan chose and what people pinned, so that the next run keeps it and can tell what was changed by hand since.
public enum WaveLockFile {
    public static let path = "waves.lock.csv"
    public static let columns = ["userPrincipalName", "objectId", "wave", "date", "pinned"]
    /// What `pinned` says of a wave that people chose, and of a day.
    public static let pinnedWave = "wave"
    public static let pinnedDate = "date"
    /// What it says of somebody whom the plan holds until the wave: the license was there before it.
    public static let held = "held"

    static func file(_ plan: RolloutPlan, _ decisions: Decisions, texts: WaveTexts<CSVWriter>, workers: Workers) -> OutputFile {
        let users = decisions.tenant.users
        // By whether day and wave are pinned, and whether the user is held, all in the order of their names.
        let marks = TextColumn(
            cells: (0..<8).map { mask in
                [pinnedDate, held, pinnedWave].enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element).joined(separator: "; ")
            }, for: CSVWriter.self)
        // Waves without members: their days are known from nowhere else.
        let empty = plan.waves.filter(\.users.isEmpty)
        return RowsFile.file(path, columns: columns, count: users.count + empty.count, workers: workers) { row, writer in
            guard row < users.count else {
                let wave = empty[row - users.count]
                writer.emptyCell()
                writer.emptyCell()
                writer.cell(wave.number)
                writer.cell("\(wave.date)")
                writer.emptyCell()
                writer.endRow()
                return
            }
            let user = UserID(index: UInt32(row))
            guard plan.reasons[row] != .none else { return }
            users.userPrincipalName.withBytes(row) { writer.cell($0) }
            writer.guid(users.objectID[row])
            texts.wave(user, to: &writer)
            texts.date(user, to: &writer)
            let hasDate = plan.datesOfUsers[user] != nil || plan.pinnedWaves.contains(Int(plan.waveOfUser[row]))
            writer.encodedCell(marks, (hasDate ? 1 : 0) + (plan.standing[row].isHeld ? 2 : 0) + (plan.reasons[row] == .pinnedByHand ? 4 : 0))
            writer.endRow()
        }
    }
}
