import ExportReading
import TenantModel

/// The layout in which Entra imports members of a group.
public enum MemberImport: String, Sendable, CaseIterable {
    /// One header.
    case current
    /// A line with the version above the header, as portals wanted it until 2024.
    case older

    private static let column = "Member object ID or user principal name [memberObjectIdOrUpn] Required"

    /// A file of members, by object id where one was read.
    func file(_ path: String, _ members: [UserID], _ users: UserTable) -> OutputFile {
        OutputFile(path) { sink in
            var writer = CSVWriter()
            if self == .older { writer.row(["version:v1.0"]) }
            writer.row([Self.column])
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
