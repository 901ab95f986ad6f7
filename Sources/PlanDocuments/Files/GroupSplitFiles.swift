import ExportReading
import Preflight
import TenantModel

/// `groups/<group>-already-licensed.csv` and `groups/<group>-not-licensed.csv`, in the layout in which Entra imports group members.
struct GroupSplitFiles {
    /// The files of all groups that Basic Mobility policies target and whose members were read.
    static func files(_ decisions: Decisions, layout: MemberImport = .current) -> [OutputFile] {
        var names = FileNames()
        return GroupSplit.all(decisions).filter(\.hasMembers).flatMap { split -> [OutputFile] in
            let name = names.name(for: split.name)
            return [
                layout.file("groups/\(name)-already-licensed.csv", split.licensed, decisions.tenant.users),
                layout.file("groups/\(name)-not-licensed.csv", split.unlicensed, decisions.tenant.users),
            ]
        }
    }
}
