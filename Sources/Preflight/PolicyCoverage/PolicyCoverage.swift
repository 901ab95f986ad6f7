public import TenantModel

/// What everybody would lose and get, computed for populations and not for people.
public struct PolicyCoverage: Sendable {
    /// What the answer rests on.
    public enum Basis: Sendable, Equatable {
        /// Both sides were read, or one was stated to be empty.
        case compared
        /// The administrator states that there are no Basic Mobility policies: nothing can be lost.
        case nothingToLose
        /// These were neither read nor stated: nothing was compared.
        case notRead([ExportInput])
    }

    public let basis: Basis
    /// Largest first.
    public let populations: [CoveragePopulation]
    /// Pairs of Basic Mobility policies that both target some users, with the one that wins today.
    public let overlaps: [PolicyOverlap]
    /// For each user whether something surely goes missing on one of their platforms; unknown while it cannot be told.
    public let gapOfUser: [Trit]

    /// A coverage.
    public init(basis: Basis, populations: [CoveragePopulation], overlaps: [PolicyOverlap], gapOfUser: [Trit]) {
        self.basis = basis
        self.populations = populations
        self.overlaps = overlaps
        self.gapOfUser = gapOfUser
    }

    /// Whether populations say something.
    public var isCompared: Bool { basis == .compared }

    /// The populations of a user, one for each platform that they own.
    public func populations(of user: UserID) -> [CoveragePopulation] {
        populations.filter { population in
            var low = 0
            var high = population.users.count
            while low < high {
                let middle = (low + high) / 2
                if population.users[middle] < user { low = middle + 1 } else { high = middle }
            }
            return low < population.users.count && population.users[low] == user
        }
    }
}
