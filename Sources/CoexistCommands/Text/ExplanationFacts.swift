import ExportReading
import PlanDocuments
import Preflight
import TenantModel

/// Facts of users and devices in words, each with the place that proves it. A walk over what was decided, never a second computation.
struct ExplanationFacts {
    private let decisions: Decisions
    private let tenant: Tenant
    private let reasons: Reasons

    init(_ decisions: Decisions, reasons: Reasons) {
        self.decisions = decisions
        tenant = decisions.tenant
        self.reasons = reasons
    }

    /// The user of a UPN or object id.
    func user(_ name: String) -> UserID? {
        if let id = GUID(name) { return tenant.users.objectID.firstIndex(of: id).map { UserID(index: UInt32($0)) } }
        let wanted = name.lowercased()
        return tenant.users.ids.first { tenant.users.userPrincipalName[$0.row].lowercased() == wanted }
    }

    /// Up to three users whose UPN begins alike.
    func usersLike(_ name: String) -> [String] {
        let start = name.lowercased().prefix { $0 != "@" }.prefix(4)
        guard start.count >= 3 else { return [] }
        return Array(tenant.users.ids.lazy.map { tenant.users.userPrincipalName[$0.row] }.filter { $0.lowercased().hasPrefix(start) }.prefix(3))
    }

    /// The devices of an id, a serial number or a name.
    func devices(_ name: String) -> [DeviceID] {
        let id = GUID(name)
        let wanted = name.lowercased()
        return tenant.devices.ids.filter { device in
            let device = tenant.devices[device]
            if let id { return device.entraDeviceID == id || device.intuneDeviceID == id }
            return device.serialNumber.lowercased() == wanted || device.name.lowercased() == wanted
        }
    }

    /// Places, joined.
    func evidence(_ places: [Evidence]) -> String { places.map { tenant.text($0) }.joined(separator: "; ") }

    /// Why a user has the outcome.
    func sentence(_ user: UserID) -> String {
        let entitlement = decisions.entitlement(of: user)
        return reasons.sentence(decisions.userReason[user.row], product: entitlement.productToName)
    }

    /// Why a device has the outcome.
    func sentence(_ device: DeviceID) -> String {
        reasons.sentence(decisions.deviceReason[device.row], type: tenant.devices[device].enrollmentType.name)
    }

    /// What a user holds, path by path, and what it proves.
    func licenseLines(_ user: UserID) -> [String] {
        let entitlement = decisions.entitlement(of: user)
        let set = tenant.licenseSets[Int(tenant.users.licenses[user.row].index)]
        var lines = [
            "Intune: \(entitlement.answer.rawValue)" + (entitlement.answer == .unknown ? "" : ", \(entitlement.confidence.name) confidence")
                + (entitlement.isPresumed ? ", presumed from the product" : "")
        ]
        lines += set.assignments.map { assignment in
            var parts = [LicenseText.product(assignment.product), LicenseText.path(assignment.path, tenant)]
            if !assignment.isEffective || assignment.state == .activeWithError { parts.append(assignment.state.rawValue) }
            if let error = assignment.error { parts.append(error) }
            parts.append(LicenseText.plans(assignment.plans))
            return parts.joined(separator: " · ")
        }
        if tenant.users.licenseEvidence[user.row] != .none { lines.append("read at \(tenant.text(tenant.users.licenseEvidence[user.row]))") }
        return lines
    }

    /// A device in one line.
    func deviceLine(_ id: DeviceID) -> String {
        let device = tenant.devices[id]
        return
            "\(device.name) · \(device.platform.name) · \(decisions.deviceAuthority[id.row].name) (\(decisions.deviceAuthorityConfidence[id.row].name)) · "
            + "\(decisions.deviceOutcome[id.row].name) · owner by \(decisions.decidingUser[id.row].source.name) · \(evidence(device.evidence))"
    }

    /// Who manages a device, and which values say so.
    func authorityLines(_ id: DeviceID) -> [String] {
        let device = tenant.devices[id]
        var lines = ["\(decisions.deviceAuthority[id.row].name), \(decisions.deviceAuthorityConfidence[id.row].name) confidence"]
        lines.append("directory: MDM \(device.management), managed \(device.isManagedInDirectory.map { "\($0)" } ?? "not said")")
        lines.append(
            "inventory: agent \(device.agent), state \(device.state), enrollment type \(device.enrollmentType.name.isEmpty ? "not said" : device.enrollmentType.name)"
        )
        lines.append(
            "tenant authority: \(decisions.tenantAuthority.value.rawValue), \(decisions.tenantAuthority.source.rawValue), coexistence \(decisions.tenantAuthority.coexistence.rawValue)"
        )
        return lines
    }

    /// Whose license decides for a device.
    func ownerLines(_ user: DecidingUser) -> [String] {
        guard let id = user.user else {
            switch user.state {
            case .notFound: return ["the owner is not among the users read"]
            case .deleted: return ["the owner was deleted"]
            case .notRead: return ["no export shows whose device it is"]
            default: return ["nobody: no source names a user"]
            }
        }
        return [
            "\(tenant.users[id].name), by \(user.source.name), \(user.confidence.name) confidence"
                + (user.isDisputed ? "; another source names somebody else" : ""),
            sentence(id),
        ]
    }
}
