/// How large a pilot is unless somebody says: a twentieth of a small tenant, a hundredth of a large one, within what a wave may have.
///
/// `waves: minUsers` makes it larger, as far as there are people; `maxUsers` and `maxPerDay` make it smaller. Whoever is kept stays in it.
struct PilotSize {
    private static let fewest = 5
    private static let most = 200
    /// Below so many people to move a twentieth is the least, above it a hundredth.
    private static let smallTenant = 1000

    private let targets: Int
    private let eligible: Int
    private let kept: Int
    private let limits: PilotLimits

    /// `kept`: how many are in the group whatever its size.
    init(targets: Int, eligible: Int, kept: Int, limits: PilotLimits) {
        self.targets = targets
        self.eligible = eligible
        self.kept = kept
        self.limits = limits
    }

    /// The smallest that shows anything, without regard to limits: a twentieth of a small tenant, a hundredth of a large one.
    static func smallest(targets: Int, eligible: Int) -> Int { size(percent: targets < smallTenant ? 5 : 1, targets, eligible) }

    /// The smallest that shows anything.
    var smallest: Int { max(limited(Self.smallest(targets: targets, eligible: eligible)), kept) }

    /// A tenth: where the smallest covers too little.
    var largest: Int { max(limited(tenth), kept) }

    /// The size of an earlier pilot, for those who may be in it now.
    func standing(_ size: Int) -> Int { max(min(size, eligible, limits.mostUsers ?? .max), kept) }

    /// What the limits made of the size; `isPoor`: the smallest covers too little.
    func change(isPoor: Bool) -> PilotPlan.SizeChange? {
        let usual = max(isPoor ? tenth : Self.smallest(targets: targets, eligible: eligible), kept)
        let size = isPoor ? largest : smallest
        if size > usual { return .raised(from: usual) }
        return size < usual ? limits.sizes.first.map { .lowered(from: usual, by: .limit($0)) } : nil
    }

    private var tenth: Int { Self.size(percent: 10, targets, eligible) }

    private func limited(_ size: Int) -> Int { min(max(size, min(limits.minUsers, eligible)), limits.mostUsers ?? .max) }

    private static func size(percent: Int, _ targets: Int, _ eligible: Int) -> Int {
        min(eligible, min(most, max(fewest, (targets * percent + 99) / 100)))
    }
}
