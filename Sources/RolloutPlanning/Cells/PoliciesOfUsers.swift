import Preflight
import TenantModel

/// Which Basic Mobility policies are in effect for a user on a platform, and what happens to mail there.
struct PoliciesOfUsers: Sendable {
    /// What is in effect: the place of a list of policies, -1 when policies were not compared.
    struct Effect: Sendable {
        let policies: Int32
        let mail: MailGrade
    }

    private static let notRead = Effect(policies: -1, mail: .unknown)
    /// No population has them: no policy applies on their platform.
    private static let nothing = Effect(policies: 0, mail: .none)

    private let effects: [Effect]
    private let names: [String]
    /// By slot of a platform: for each user the place in `effects`, -1 for none. Empty when policies were not compared.
    private let ofUsers: [[Int32]]

    init(_ decisions: Decisions) {
        guard decisions.coverage.isCompared else {
            (effects, names, ofUsers) = ([], [], [])
            return
        }
        var lists: [[Int]: Int32] = [[]: 0]
        var names = ["no policy"]
        var effects: [Effect] = []
        var ofUsers = Array(repeating: Array(repeating: Int32(-1), count: decisions.tenant.users.count), count: Self.slotCount)
        for population in decisions.coverage.populations {
            guard let slot = Self.slot(population.platform) else { continue }
            let place: Int32
            if let known = lists[population.policies] {
                place = known
            } else {
                place = Int32(names.count)
                lists[population.policies] = place
                names.append(population.policies.map { decisions.tenant.policies.basicMobility[$0].name }.sorted().joined(separator: " or "))
            }
            effects.append(Effect(policies: place, mail: population.mail))
            for user in population.users { ofUsers[slot][user.row] = Int32(effects.count - 1) }
        }
        (self.effects, self.names, self.ofUsers) = (effects, names, ofUsers)
    }

    /// What is in effect for a user on a platform.
    subscript(user: UserID, platform: Platform) -> Effect {
        guard !ofUsers.isEmpty else { return Self.notRead }
        guard let slot = Self.slot(platform), ofUsers[slot][user.row] >= 0 else { return Self.nothing }
        return effects[Int(ofUsers[slot][user.row])]
    }

    /// The policies of a list by name; nil when policies were not compared.
    func name(_ place: Int32) -> String? { place < 0 ? nil : names[Int(place)] }

    private static let slotCount = 3

    private static func slot(_ platform: PolicyPlatform) -> Int? {
        switch platform {
        case .iOS: 0
        case .androidDeviceAdministrator: 1
        case .windows: 2
        default: nil
        }
    }

    private static func slot(_ platform: Platform) -> Int? {
        switch platform {
        case .iOS, .iPadOS: 0
        case .android: 1
        case .windows: 2
        case .macOS, .unknown, .other: nil
        }
    }
}
