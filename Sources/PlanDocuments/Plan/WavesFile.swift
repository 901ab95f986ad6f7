import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// `waves.csv`: a row per user whom the plan moves, holds or was told to leave out. `wave` and `date` are made to be edited;
/// columns that people added stand behind ours.
public enum WavesFile {
    public static let path = "waves.csv"
    public static let columns = ["userPrincipalName", "objectId", "wave", "date", "reason"]

    static func file(_ plan: RolloutPlan, _ decisions: Decisions, texts: WaveTexts<CSVWriter>, workers: Workers) -> OutputFile {
        let own = plan.ownColumns
        let users = decisions.tenant.users
        return RowsFile.file(path, columns: columns + own.titles, count: users.count, workers: workers) { row, writer in
            let user = UserID(index: UInt32(row))
            guard plan.reasons[row] != .none else { return }
            cells(user, plan, users, texts: texts, to: &writer)
            if !own.titles.isEmpty {
                let cells = own.cells[user]
                for place in own.titles.indices { writer.cell(cells?[place] ?? "") }
            }
            writer.endRow()
        }
    }

    /// Appends the row of a user, if the plan has one.
    static func append<Writer: RowWriter & ~Copyable>(
        _ user: UserID, _ plan: RolloutPlan, _ users: UserTable, texts: WaveTexts<Writer>, to writer: inout Writer
    ) {
        guard plan.reasons[user.row] != .none else { return }
        cells(user, plan, users, texts: texts, to: &writer)
        writer.endRow()
    }

    private static func cells<Writer: RowWriter & ~Copyable>(
        _ user: UserID, _ plan: RolloutPlan, _ users: UserTable, texts: WaveTexts<Writer>, to writer: inout Writer
    ) {
        users.userPrincipalName.withBytes(user.row) { writer.cell($0) }
        writer.guid(users.objectID[user.row])
        texts.wave(user, to: &writer)
        texts.date(user, to: &writer)
        texts.reason(user, to: &writer)
    }
}
