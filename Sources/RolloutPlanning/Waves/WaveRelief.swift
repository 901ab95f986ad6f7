public import TenantModel

/// The smallest changes of single limits with which there would be waves: each alone would do. Found by trying, so that they hold.
public struct WaveRelief: Sendable, Equatable {
    /// `waves: growth`, in steps of a tenth; nil when no growth would do.
    public var growth: Double?
    /// `helpDesk: capacity`: hours a day of each tier that is stated; empty when none would do.
    public var capacity: [HelpDeskTier: Double] = [:]

    /// More than this helps nobody who plans.
    private static let mostGrowth = 500
    private static let mostCapacity = 10_000
    /// Trying costs a division each; of very many classes none is tried.
    private static let mostClasses = 50_000

    /// Nothing to offer.
    public init() {}

    /// - Parameters:
    ///   - problem: what has no answer.
    ///   - pilot: how many people growth is measured by, and the least of the first wave whatever it is.
    ///   - hours: what the project file says of the help desk.
    init(_ problem: WaveProblem, pilot: Int, least: Int, hours: [HelpDeskTier: Double]) {
        guard problem.classes.count <= Self.mostClasses else { return }
        func holds(_ growth: Double, percent: Int) -> Bool {
            let load = problem.maxLoad.map { $0 > Int64.max / 10_000 ? $0 : $0 * Int64(percent) / 100 }
            let changed = WaveProblem(
                classes: problem.classes, firstUsers: problem.firstUsers == nil ? nil : WaveCapacity.firstUsers(pilot: pilot, growth: growth, least: least),
                growth: growth, wavesBefore: problem.wavesBefore, maxUsers: problem.maxUsers, minUsers: problem.minUsers, maxLoad: load,
                maxUsersPerSite: problem.maxUsersPerSite)
            return (try? WaveFit.solve(changed)) != nil
        }
        growth = Self.least(above: Int(problem.growth * 10), most: Self.mostGrowth) { holds(Double($0) / 10, percent: 100) }.map { Double($0) / 10 }
        if problem.maxLoad != nil, let percent = Self.least(above: 100, most: Self.mostCapacity, where: { holds(problem.growth, percent: $0) }) {
            capacity = hours.mapValues { ($0 * Double(percent) / 10).rounded(.up) / 10 }
        }
    }

    /// The smallest number above another that will do, as far as more always does when less does; nil when none up to `most` will.
    private static func least(above none: Int, most: Int, where holds: (Int) -> Bool) -> Int? {
        var (low, high) = (none, none + 1)
        while high < most, !holds(high) { (low, high) = (high, min(most, high * 2)) }
        guard holds(high) else { return nil }
        while high - low > 1 {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
