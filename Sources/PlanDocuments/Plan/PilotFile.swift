public import Preflight
public import RolloutPlanning
import TenantModel

/// `pilot.csv`: the members with their why, then the volunteers who are not in it.
public enum PilotFile {
    static let columns = ["userPrincipalName", "objectId", "department", "devices", "chosen", "volunteer", "why"]

    static func file(_ pilot: PilotPlan, _ decisions: Decisions, text: PlanText) -> OutputFile {
        OutputFile("pilot.csv", bytes: bytes(pilot, decisions, text: text))
    }

    /// The bytes.
    public static func bytes(_ pilot: PilotPlan, _ decisions: Decisions, text: PlanText) -> [UInt8] {
        var writer = CSVWriter(columns: columns)
        for member in pilot.members {
            row(member.user, isChosen: true, isVolunteer: member.isVolunteer, devices: member.devices, text.why(member, in: pilot), decisions, &writer)
        }
        for rejected in pilot.rejectedVolunteers {
            row(rejected.user, isChosen: false, isVolunteer: true, devices: nil, text.why(rejected), decisions, &writer)
        }
        return writer.bytes
    }

    private static func row(
        _ user: UserID, isChosen: Bool, isVolunteer: Bool, devices: Int?, _ why: String, _ decisions: Decisions, _ writer: inout CSVWriter
    ) {
        let users = decisions.tenant.users
        writer.cell(users.userPrincipalName[user.row])
        writer.guid(users.objectID[user.row])
        writer.cell(decisions.tenant.symbols[users.department[user.row]])
        if let devices { writer.cell(devices) } else { writer.emptyCell() }
        writer.cell(isChosen)
        writer.cell(isVolunteer)
        writer.cell(why)
        writer.endRow()
    }
}
