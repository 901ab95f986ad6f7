import Preflight
import TenantModel

/// What one walk over the columns of all users shows.
struct UserNumbers: Sendable {
    /// Users of one department, by what happens to them.
    struct Department: Sendable {
        var all = 0
        var switching = 0
        var waiting = 0
        var open = 0
        /// Devices that switch with users of the department.
        var devices = 0
    }

    /// By authority today and outcome.
    private(set) var moves = Array(repeating: Array(repeating: 0, count: UserOutcome.allCases.count), count: Authority.allCases.count)
    /// By license set and reason.
    private(set) var reasons: [[Int]]
    /// By license set: users who hold it, and those of them with a device under Basic Mobility.
    private(set) var holders: [Int]
    private(set) var concerned: [Int]
    private(set) var switchingHolders: [Int]
    /// By index of the department's symbol.
    let departments: [UInt32: Department]
    /// Users who switch at enablement and are not meant to.
    private(set) var unintended = 0

    init(_ decisions: Decisions) {
        let tenant = decisions.tenant
        let (licenses, department) = (tenant.users.licenses, tenant.users.department)
        reasons = Array(repeating: Array(repeating: 0, count: UserReason.allCases.count), count: tenant.licenseSets.count)
        holders = Array(repeating: 0, count: tenant.licenseSets.count)
        concerned = holders
        switchingHolders = holders
        var byDepartment = Array(repeating: Department(), count: tenant.symbols.count)
        for row in 0..<tenant.users.count {
            let outcome = decisions.userOutcome[row]
            let authority = decisions.userAuthority[row]
            let set = Int(licenses[row].index)
            moves[Int(authority.rawValue)][Int(outcome.rawValue)] += 1
            reasons[set][Int(decisions.userReason[row].rawValue)] += 1
            holders[set] += 1
            if authority == .basicMobility { concerned[set] += 1 }
            let switches = outcome == .switchesAtEnablement
            if switches {
                switchingHolders[set] += 1
                if decisions.intent.intended[row] == .no { unintended += 1 }
            }
            byDepartment[Int(department[row].index)].add(outcome)
        }
        for (row, outcome) in decisions.deviceOutcome.enumerated() where outcome == .switchesAtEnablement {
            guard let user = decisions.decidingUser[row].user else { continue }
            byDepartment[Int(department[user.row].index)].devices += 1
        }
        departments = Dictionary(uniqueKeysWithValues: byDepartment.enumerated().filter { $0.element.all > 0 }.map { (UInt32($0.offset), $0.element) })
    }

    /// Users of a reason.
    func count(_ reason: UserReason) -> Int { reasons.reduce(0) { $0 + $1[Int(reason.rawValue)] } }
}

extension UserNumbers.Department {
    /// Counts a user.
    mutating func add(_ outcome: UserOutcome) {
        all += 1
        switch outcome {
        case .switchesAtEnablement: switching += 1
        case .switchesWithLicense: waiting += 1
        case .cannotTell: open += 1
        case .staysOnBasicMobility, .alreadyIntune, .noManagedDevice: break
        }
    }

    /// Adds another department.
    mutating func add(_ other: Self) {
        all += other.all
        switching += other.switching
        waiting += other.waiting
        open += other.open
        devices += other.devices
    }
}
