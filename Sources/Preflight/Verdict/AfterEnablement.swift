import ExportReading
public import TenantModel

/// Where coexistence is on already: who is due, and who is stuck.
public struct AfterEnablement: Sendable {
    /// Users whose devices are to move at their next check-in.
    public let due: [UserID]
    /// Due devices that have not checked in for a day.
    public let silentForADay: [DeviceID]
    /// Due devices that have not checked in for a week: stuck.
    public let stuck: [DeviceID]
    private let knowsNoReplacement: Bool

    /// Looks at what is due.
    public init(_ decisions: Decisions) {
        due = decisions.users(.switchesAtEnablement)
        let devices = decisions.devices(.switchesAtEnablement)
        let asOf = decisions.asOf.seconds
        func silent(_ hours: Int64) -> [DeviceID] {
            devices.filter { device in
                let seen = decisions.tenant.devices.lastSeen(of: device)
                return seen == unknownMoment || asOf - seen > hours * 3600
            }
        }
        silentForADay = silent(24)
        stuck = silent(7 * 24)
        knowsNoReplacement = decisions.settings.hasNoIntunePolicies && !decisions.settings.hasNoBasicMobilityPolicies && !due.isEmpty
    }

    /// Whether a due user is known to have no replacement, or is stuck.
    public var hasTrouble: Bool { knowsNoReplacement || !stuck.isEmpty }
}
