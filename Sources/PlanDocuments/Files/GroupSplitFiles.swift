import ExportReading
import Preflight
import TenantModel

/// `groups/<group>-already-licensed.csv` and `groups/<group>-not-licensed.csv`, in the layout in which Entra imports group members.
struct GroupSplitFiles {
    /// The header of Entra's import; it wants no version row any more.
    static let column = "Member object ID or user principal name [memberObjectIdOrUpn] Required"

    /// The files of all groups that Basic Mobility policies target and whose members were read.
    static func files(_ decisions: Decisions) -> [OutputFile] {
        var names = FileNames()
        return GroupSplit.all(decisions).filter(\.hasMembers).flatMap { split -> [OutputFile] in
            let name = names.name(for: split.name)
            return [
                file("groups/\(name)-already-licensed.csv", split.licensed, decisions.tenant.users),
                file("groups/\(name)-not-licensed.csv", split.unlicensed, decisions.tenant.users),
            ]
        }
    }

    private static func file(_ path: String, _ members: [UserID], _ users: UserTable) -> OutputFile {
        OutputFile(path) { sink in
            var writer = CSVWriter(columns: [column])
            for user in members {
                if users.objectID[user.row].isZero {
                    users.userPrincipalName.withBytes(user.row) { writer.cell($0) }
                } else {
                    writer.guid(users.objectID[user.row])
                }
                writer.endRow()
            }
            try writer.bytes.withUnsafeBytes { try sink($0) }
        }
    }
}
