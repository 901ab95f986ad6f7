import ExportReading
import Preflight
import TenantModel

/// Devices counted by what may go wrong with them: one walk over all of them.
struct ExposedDevices: Sendable {
    /// In a wave with their user.
    private(set) var planned = 0
    /// Of all under Basic Mobility, whoever moves: at enablement everything that is Apple's waits for the certificate.
    private(set) var apple = 0
    private(set) var silentForAMonth = 0
    /// Whether any export says when such devices were seen.
    private(set) var hasDates = false
    private(set) var withoutUser = 0
    private(set) var ofManagers = 0
    private(set) var otherManagement = 0

    private static let month: Int64 = 30 * 86_400

    init(_ decisions: Decisions, _ plan: RolloutPlan) {
        var moving = 0
        let table = decisions.tenant.devices
        for device in table.ids {
            if decisions.deviceAuthority[device.row] == .thirdParty { otherManagement += 1 }
            if decisions.deviceOutcome[device.row] == .notMigrated { withoutUser += 1 }
            guard decisions.isMoving(device) else { continue }
            moving += 1
            if table.platform(of: device).isApple { apple += 1 }
            let user = decisions.decidingUser[device.row].user
            if let user, plan.waveOfUser[user.row] >= 0 { planned += 1 }
            if table.enrollmentType(of: device).isByEnrollmentManager || user.map(decisions.enrollmentManagers.contains) == true { ofManagers += 1 }
            let seen = table.lastSeen(of: device)
            guard seen != unknownMoment else { continue }
            hasDates = true
            if seen < decisions.asOf.seconds - Self.month { silentForAMonth += 1 }
        }
        if moving == 0 { hasDates = true }
    }
}
