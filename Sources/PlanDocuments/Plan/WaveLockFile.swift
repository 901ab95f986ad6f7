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

    static func file(_ plan: RolloutPlan, _ decisions: Decisions, texts: WaveTexts<CSVWriter>, workers: Workers) -> OutputFile {
        let users = decisions.tenant.users
        return RowsFile.file(path, columns: columns, count: users.count, workers: workers) { row, writer in
            let user = UserID(index: UInt32(row))
            guard plan.reasons[row] != .none else { return }
            users.userPrincipalName.withBytes(row) { writer.cell($0) }
            writer.guid(users.objectID[row])
            texts.wave(user, to: &writer)
            texts.date(user, to: &writer)
            let hasDate = plan.datesOfUsers[user] != nil
            switch (plan.reasons[row] == .pinnedByHand, hasDate) {
            case (true, true): writer.cell("\(pinnedDate); \(pinnedWave)")
            case (true, false): writer.cell(pinnedWave)
            case (false, true): writer.cell(pinnedDate)
            case (false, false): writer.emptyCell()
            }
            writer.endRow()
        }
    }
}
