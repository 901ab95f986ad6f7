import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// `direct-assignment.csv`: a row per user who needs a license, for tenants that cannot license groups.
enum DirectAssignmentFile {
    static let path = "direct-assignment.csv"
    static let columns = ["userPrincipalName", "objectId", "skuPartNumber", "wave", "date"]

    static func file(_ plan: RolloutPlan, _ decisions: Decisions, texts: WaveTexts<CSVWriter>, workers: Workers) -> OutputFile {
        let users = decisions.tenant.users
        let partNumber = plan.seats?.partNumber ?? ""
        return RowsFile.file(Self.path, columns: columns, count: users.count, workers: workers) { row, writer in
            let user = UserID(index: UInt32(row))
            guard plan.standing[row] == .target, plan.waveOfUser[row] > 0 else { return }
            users.userPrincipalName.withBytes(row) { writer.cell($0) }
            writer.guid(users.objectID[row])
            writer.cell(partNumber)
            texts.wave(user, to: &writer)
            texts.date(user, to: &writer)
            writer.endRow()
        }
    }
}
