/// Which people make the best small group: cells that want somebody, candidates who bring them, and a budget.
///
/// Candidates who bring the same cells, cost the same and belong to the same team and site are one class, so that a million people are a few thousand rows.
public struct CoverageProblem: Sendable {
    /// Something that the group should have: a platform with a policy, a site, a language.
    public struct Cell: Sendable, Equatable {
        /// What each of the first `demand` members who bring the cell is worth.
        public let weight: Int64
        /// How many members it wants; at least one.
        public let demand: Int32

        /// A cell.
        public init(weight: Int64, demand: Int32) {
            self.weight = weight
            self.demand = demand
        }
    }

    /// People who are alike to the choice.
    public struct Class: Sendable, Equatable {
        /// Places in ``CoverageProblem/cells``, ascending.
        public let cells: ArraySlice<Int32>
        /// What one member takes of the budget: 1 when people are counted, their devices when devices are.
        public let cost: Int32
        /// Place in ``CoverageProblem/teamLimits``; -1 for nobody's team.
        public let team: Int32
        /// Place in ``CoverageProblem/siteLimits``; -1 for no site that is limited.
        public let site: Int32
        /// How welcome each member is, best first: volunteers above others, little harm above much. Chosen in this order.
        public let preferences: ArraySlice<Int32>
        /// How many members, the first ones, are in the group already and stay in it.
        public let kept: Int32

        /// A class whose cells and preferences stand in lists of many.
        public init(cells: ArraySlice<Int32>, cost: Int32, team: Int32, site: Int32 = -1, preferences: ArraySlice<Int32>, kept: Int32 = 0) {
            self.cells = cells
            self.cost = cost
            self.team = team
            self.site = site
            self.preferences = preferences
            self.kept = kept
        }

        /// A class by itself.
        public init(cells: [Int32], cost: Int32, team: Int32, site: Int32 = -1, preferences: [Int32], kept: Int32 = 0) {
            self.init(cells: cells[...], cost: cost, team: team, site: site, preferences: preferences[...], kept: kept)
        }
    }

    public let cells: [Cell]
    public let classes: [Class]
    /// The most that the members may cost together.
    public let budget: Int
    /// The most members that each team may give; members who are kept may exceed it, and then nobody joins them.
    public let teamLimits: [Int32]
    /// The most members that each site may give; with those who are kept it is as with teams. Empty when sites are not limited, which costs nothing.
    public let siteLimits: [Int32]
    /// The most members, whatever they cost.
    public let mostMembers: Int

    /// A problem.
    public init(cells: [Cell], classes: [Class], budget: Int, teamLimits: [Int32], siteLimits: [Int32] = [], mostMembers: Int = .max) {
        self.cells = cells
        self.classes = classes
        self.budget = budget
        self.teamLimits = teamLimits
        self.siteLimits = siteLimits
        self.mostMembers = mostMembers
    }
}
