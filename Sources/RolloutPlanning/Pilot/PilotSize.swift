/// How large a pilot is unless somebody says.
enum PilotSize {
    private static let fewest = 5
    private static let most = 200
    /// Below so many people to move a twentieth is the least, above it a hundredth.
    private static let smallTenant = 1000

    /// A twentieth of a small tenant, a hundredth of a large one.
    static func smallest(targets: Int, eligible: Int) -> Int { size(percent: targets < smallTenant ? 5 : 1, targets, eligible) }

    /// A tenth: where the smallest covers too little.
    static func largest(targets: Int, eligible: Int) -> Int { size(percent: 10, targets, eligible) }

    private static func size(percent: Int, _ targets: Int, _ eligible: Int) -> Int {
        min(eligible, min(most, max(fewest, (targets * percent + 99) / 100)))
    }
}
