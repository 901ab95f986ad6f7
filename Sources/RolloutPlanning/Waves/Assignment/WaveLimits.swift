import TenantModel

/// What a wave can carry, by its number.
struct WaveLimits: Sendable {
    /// Stands for "no limit"; sums of a few of these do not overflow.
    static let unlimited = Int.max >> 3
    /// As many as there are numbers for waves after the pilot.
    static let mostWaves = WaveNumber.most - 1

    /// The most people of a wave where growth has come to its end.
    let users: Int
    var load: Int
    let usersPerSite: Int
    var minUsers: Int
    /// The most people of the first waves, as long as growth limits them more than anything else does.
    private let growing: [Int]
    /// The most people of every wave after those.
    private let grown: Int

    /// `gaps`: waves that growth goes through, and that nobody is in.
    init(_ problem: WaveProblem, minUsers: Int, gaps: WaveGaps? = nil) {
        users = min(problem.maxUsers ?? Self.unlimited, Self.unlimited)
        load = Int(min(problem.maxLoad ?? Int64(Self.unlimited), Int64(Self.unlimited)))
        usersPerSite = min(problem.maxUsersPerSite ?? Self.unlimited, Int(Int32.max))
        self.minUsers = minUsers
        guard let first = problem.firstUsers else {
            growing = []
            grown = users
            return
        }
        let growth = problem.growth.isFinite ? max(1, problem.growth) : 1
        guard growth > 1, first > 0 else {
            growing = []
            grown = min(users, first)
            return
        }
        var caps: [Int] = []
        var size = Double(first)
        // A product that should be whole can come out a little below.
        while caps.count < Self.mostWaves, size * (1 + 1e-12) < Double(users) {
            caps.append(Int(size * (1 + 1e-12)))
            size *= growth
        }
        let open = caps.dropFirst(problem.wavesBefore)
        let empty = Set(gaps?.waves ?? [])
        growing = empty.isEmpty ? Array(open) : open.enumerated().filter { !empty.contains($0.offset) }.map(\.element)
        grown = caps.count == Self.mostWaves ? (caps.last ?? users) : users
    }

    /// The most people of a wave with people of phase 0.
    func growthCap(_ wave: Int) -> Int { wave < growing.count ? growing[wave] : grown }

    /// The most people that any wave of a phase may have.
    func largestCap(phase: Int32) -> Int { phase == 0 ? grown : users }
}
