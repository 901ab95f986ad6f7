import TenantModel

/// How many answers an input would settle or prove.
struct Settling {
    private let decisions: Decisions

    init(_ decisions: Decisions) { self.decisions = decisions }

    func count(_ input: ExportInput) -> (users: Int, devices: Int) {
        switch input {
        case .users: (0, decisions.decidingUser.count { $0.state == .notFound })
        case .licenses: (users { decisions.entitlement(of: $0).basis == .notRead && concerned($0) }, 0)
        case .licensePlans:
            (
                users { user in
                    let basis = decisions.entitlement(of: user).basis
                    return concerned(user) && (basis == .presumedFromProduct || basis == .productNotRecognized || basis == .notRead)
                }, 0
            )
        case .entraDevices:
            (
                users { decisions.userReason[$0.row] == .authorityUnknown },
                decisions.deviceReason.count { $0 == .authorityUnknown }
                    + zip(decisions.deviceAuthority, decisions.deviceAuthorityConfidence).count { $0 == .basicMobility && $1 == .low }
            )
        case .intuneDevices: (0, decisions.deviceReason.count { $0 == .noUserSuspected || $0 == .ownerNotRead })
        default: (0, 0)
        }
    }

    /// Whether a user's license matters: there is a device under Basic Mobility.
    private func concerned(_ user: UserID) -> Bool { decisions.userAuthority[user.row] == .basicMobility }

    private func users(_ isMeant: (UserID) -> Bool) -> Int { decisions.tenant.users.ids.count(where: isMeant) }
}
