import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// `waves.csv`: a row per user whom the plan moves, holds or was told to leave out. `wave` and `date` are made to be edited.
enum WavesFile {
    static let path = "waves.csv"
    static let columns = ["userPrincipalName", "objectId", "wave", "date", "reason"]

    static func file(_ plan: RolloutPlan, _ decisions: Decisions, texts: WaveTexts, workers: Workers) -> OutputFile {
        let users = decisions.tenant.users
        return RowsFile.file(path, columns: columns, count: users.count, workers: workers) { row, writer in
            let user = UserID(index: UInt32(row))
            guard plan.reasons[row] != .none else { return }
            users.userPrincipalName.withBytes(row) { writer.cell($0) }
            writer.guid(users.objectID[row])
            texts.wave(user, to: &writer)
            texts.date(user, to: &writer)
            texts.reason(user, to: &writer)
            writer.endRow()
        }
    }
}
