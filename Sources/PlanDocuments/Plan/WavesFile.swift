import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// `waves.csv`: a row per user whom the plan moves, holds or was told to leave out. `wave` and `date` are made to be edited.
enum WavesFile {
    static let path = "waves.csv"
    static let columns = ["userPrincipalName", "objectId", "wave", "date", "reason"]

    static func file(_ plan: RolloutPlan, _ decisions: Decisions, texts: WaveTexts<CSVWriter>, workers: Workers) -> OutputFile {
        RowsFile.file(path, columns: columns, count: decisions.tenant.users.count, workers: workers) { row, writer in
            append(UserID(index: UInt32(row)), plan, decisions.tenant.users, texts: texts, to: &writer)
        }
    }

    /// Appends the row of a user, if the plan has one.
    static func append<Writer: RowWriter & ~Copyable>(
        _ user: UserID, _ plan: RolloutPlan, _ users: UserTable, texts: WaveTexts<Writer>, to writer: inout Writer
    ) {
        guard plan.reasons[user.row] != .none else { return }
        users.userPrincipalName.withBytes(user.row) { writer.cell($0) }
        writer.guid(users.objectID[user.row])
        texts.wave(user, to: &writer)
        texts.date(user, to: &writer)
        texts.reason(user, to: &writer)
        writer.endRow()
    }
}
