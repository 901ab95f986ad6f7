/// Whom to move when: units that cannot be split, and what a wave can carry.
public struct WaveProblem: Sendable {
    /// Units that are alike to the waves. A unit is one person, or people who must move together.
    public struct UnitClass: Sendable, Equatable {
        /// How many units there are.
        public let count: Int32
        /// People in one unit.
        public let users: Int32
        /// Work that one unit makes for the help desk.
        public let load: Int64
        /// Where the people of one unit are: place of a site and how many. Empty when no site is known.
        public let sites: [SiteShare]
        /// Units of the same family should move in the same wave; families that are near in number in waves that are near in time.
        public let family: Int32
        /// 0 for everybody, 1 for those who move last: a later phase begins with a wave of its own.
        public let phase: Int32
        /// The wave where they must be; nil when the plan may choose.
        public let pinned: Int32?
        /// The wave where an earlier plan put them: they stay there if they can.
        public let earlier: Int32?

        /// A class of units.
        public init(
            count: Int32, users: Int32, load: Int64, sites: [SiteShare] = [], family: Int32 = 0, phase: Int32 = 0, pinned: Int32? = nil, earlier: Int32? = nil
        ) {
            self.count = count
            self.users = users
            self.load = load
            self.sites = sites
            self.family = family
            self.phase = phase
            self.pinned = pinned
            self.earlier = earlier
        }
    }

    /// Some people of a unit at a site.
    public struct SiteShare: Sendable, Hashable {
        /// Place of the site.
        public let site: Int32
        public let users: Int32

        /// People at a site.
        public init(site: Int32, users: Int32) {
            self.site = site
            self.users = users
        }
    }

    public let classes: [UnitClass]
    /// The most people that the first wave may have; nil without limit. Each later wave may have `growth` times as many as the one before.
    public let firstUsers: Int?
    /// How much larger each wave may be than the one before; at least 1.
    public let growth: Double
    /// How many waves came before the first: growth has come so far.
    public let wavesBefore: Int
    /// The most people of a wave; nil without limit.
    public let maxUsers: Int?
    /// The fewest people of a wave that phase 0 fills; 0 without limit. Nobody whom an earlier plan had in a wave is moved for it.
    public let minUsers: Int
    /// The most load of a wave; nil without limit.
    public let maxLoad: Int64?
    /// The most people of one site in a wave; nil without limit.
    public let maxUsersPerSite: Int?
    /// How far the load of a wave may stray from the level, as a share of it, to keep a family whole. At 0 loads are as even as can be and
    /// families are split for it; at 0.05 a wave ends where a family ends when that is within 5 % of the level.
    public let familySlack: Double

    /// A problem. Waves are counted from 0.
    public init(
        classes: [UnitClass], firstUsers: Int? = nil, growth: Double = 1, wavesBefore: Int = 0, maxUsers: Int? = nil, minUsers: Int = 0, maxLoad: Int64? = nil,
        maxUsersPerSite: Int? = nil, familySlack: Double = 0
    ) {
        self.classes = classes
        self.firstUsers = firstUsers
        self.growth = growth
        self.wavesBefore = wavesBefore
        self.maxUsers = maxUsers
        self.minUsers = minUsers
        self.maxLoad = maxLoad
        self.maxUsersPerSite = maxUsersPerSite
        self.familySlack = familySlack
    }

    /// The same limits for other people.
    func with(classes: [UnitClass]) -> WaveProblem {
        WaveProblem(
            classes: classes, firstUsers: firstUsers, growth: growth, wavesBefore: wavesBefore, maxUsers: maxUsers, minUsers: minUsers, maxLoad: maxLoad,
            maxUsersPerSite: maxUsersPerSite, familySlack: familySlack)
    }
}
