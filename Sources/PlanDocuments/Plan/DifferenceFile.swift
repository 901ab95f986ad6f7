import Preflight
import RolloutPlanning
import TenantModel

/// `plan-difference.csv`: who is in another wave than in the plan before, who is new, who is gone.
enum DifferenceFile {
    static let path = "plan-difference.csv"
    static let columns = ["userPrincipalName", "objectId", "change", "waveBefore", "waveNow", "byHand"]

    static func file(_ plan: RolloutPlan, _ decisions: Decisions) -> OutputFile {
        var writer = CSVWriter(columns: columns)
        let users = decisions.tenant.users
        func row(_ user: UserID, _ change: String, from: Int?, to: Int?, isPinned: Bool?) {
            users.userPrincipalName.withBytes(user.row) { writer.cell($0) }
            writer.guid(users.objectID[user.row])
            writer.cell(change)
            if let from { writer.cell(from) } else { writer.emptyCell() }
            if let to { writer.cell(to) } else { writer.emptyCell() }
            writer.cell(isPinned)
            writer.endRow()
        }
        if let difference = plan.difference {
            for move in difference.moved { row(move.user, "moved", from: move.from, to: move.to, isPinned: move.isPinned) }
            for user in difference.added { row(user, "added", from: nil, to: Int(plan.waveOfUser[user.row]), isPinned: nil) }
            for name in difference.removed {
                writer.row([name, "", "removed", "", "", ""])
            }
        }
        return OutputFile(path, bytes: writer.bytes)
    }
}
