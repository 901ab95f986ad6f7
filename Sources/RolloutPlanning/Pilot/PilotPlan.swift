public import TenantModel

/// A pilot group: who is in it and why, what it covers and what not, and how far that is from the best possible.
public struct PilotPlan: Sendable {
    /// What limits the group.
    public enum Budget: Sendable, Equatable {
        case users(Int)
        case devices(Int)
    }

    /// What a tier of the help desk has to do on the first day of the pilot, in millionths of an hour.
    public struct DeskPeak: Sendable, Equatable {
        public let tier: HelpDeskTier
        /// High.
        public let hours: Int64
        /// The most that the tier can carry.
        public let limit: Int64
    }

    /// Somebody in the group.
    public struct Member: Sendable {
        public let user: UserID
        /// Cells that the group has because of this member, the weightiest first: places in ``PilotPlan/cells``.
        public let brings: [Int]
        public let isVolunteer: Bool
        /// On the `critical:` list.
        public let isCritical: Bool
        /// Pinned by the project file or by hand.
        public let isPinned: Bool
        /// Devices that move together with the member.
        public let devices: Int
        /// How far the member has come; nil before the pilot.
        public var progress: WaveProgress?
    }

    /// A volunteer who is not in the group.
    public struct Rejected: Sendable {
        /// Why.
        public enum Reason: Sendable, Equatable {
            case obstacle(PilotObstacle)
            /// The department has as many members as one team may have.
            case teamIsFull
            /// The site has as many members as a wave may have of a site.
            case siteIsFull
            /// Everything that the volunteer would bring is there, and the group is full.
            case nothingNew
        }

        public let user: UserID
        public let reason: Reason
    }

    /// Whether the pilot is over: nobody is chosen any more, and what it covered stands in the plan that was made before it.
    public var hasRun = false
    /// What somebody asked for; nil for the size that ships. The group is smaller where an earlier one lost somebody.
    public var asked: Budget?
    public let budget: Budget
    /// What a wave may have.
    public var limits = PilotLimits()
    /// Nil where the size is stated, or is the one that ships.
    public var sizeChange: SizeChange?
    /// Whether some site has as many members as a wave may have of it: the bound does not count that.
    public var hasFullSite = false
    /// Cells whose people outside the group are all of such sites: a larger group would not have more of them.
    public var cellsOfFullSites: Set<Int> = []
    /// By tier with a limit; nil while the capacity of the help desk is not stated.
    public var deskPeaks: [DeskPeak]?
    /// Whether the size is ours and not the project's.
    public let isDefaultSize: Bool
    /// By user principal name.
    public let members: [Member]
    /// By dimension, then label.
    public let cells: [PlanCell]
    /// For each cell how many members belong to it.
    public let membersOfCells: [Int]
    /// For each cell how many of its users each obstacle keeps out.
    public let obstaclesOfCells: [[PilotObstacle: Int]]
    public let covered: Int64
    /// What no group of that size can exceed.
    public let bound: Int64
    /// What all who may be in the pilot bring together.
    public let coverable: Int64
    /// What all cells are worth, those included that nobody may bring.
    public let total: Int64
    /// How many users may be in the pilot.
    public let eligible: Int
    /// How many users are to move in waves.
    public let targets: Int
    /// The most members that one department may give.
    public let teamLimit: Int
    /// Whether one department may give more than a fifth, because otherwise the group could not be filled.
    public let isTeamLimitRaised: Bool
    public let rejectedVolunteers: [Rejected]

    /// How many members the group lacks to its size, because every site gives as many as a wave may have of it, or has nobody else.
    public var missingBySites: Int {
        guard limits.maxPerSite != nil, case .users(let size) = budget else { return 0 }
        return max(0, size - members.count { $0.progress == nil })
    }

    /// Cells with fewer members than they want.
    public var open: [Int] { cells.indices.filter { membersOfCells[$0] < cells[$0].demand } }
    /// Cells without any member.
    public var uncovered: [Int] { cells.indices.filter { membersOfCells[$0] == 0 } }
}
