public import ExportReading
public import TenantModel

/// How many devices will have switched by when, judged by when they checked in last: a device that checked in yesterday will do so today.
public struct SwitchCurve: Sendable, Equatable {
    /// By when.
    public enum Horizon: Int, Sendable, CaseIterable {
        case eightHours
        case day
        case week
    }

    /// Which devices: those of Apple begin only when the push certificate is uploaded.
    public enum Part: Sendable, CaseIterable {
        case apple
        case others
    }

    /// The bucket of an age in seconds.
    @inline(__always)
    private static func bucket(_ age: Int64) -> Int {
        switch age {
        case ...(8 * 3_600): 0
        case ...(24 * 3_600): 1
        case ...(72 * 3_600): 2
        case ...(168 * 3_600): 3
        case ...(720 * 3_600): 4
        default: 5
        }
    }

    /// Devices per bucket: a horizon takes the bucket after its own place as likely, one less as low, one more as high. The last one has whatever is
    /// older than all edges. A vector, because it is counted up for each device and stands in one place then.
    private struct Ages: Sendable, Equatable {
        var buckets = SIMD8<Int>()
        var unknown = 0

        /// `age`: seconds since the check-in.
        mutating func add(age: Int64?) { if let age { buckets[SwitchCurve.bucket(age)] += 1 } else { unknown += 1 } }
    }

    private var apple = Ages()
    private var others = Ages()

    /// No devices.
    public init() {}

    /// Adds a device that checked in at a moment, as seen at `asOf`; nil when no export says when.
    public mutating func add(lastCheckIn: Timestamp?, asOf: Timestamp, platform: Platform) {
        let age = lastCheckIn.map { asOf.seconds - $0.seconds }
        if platform.isApple { apple.add(age: age) } else { others.add(age: age) }
    }

    /// Devices that will have switched by then. Those without check-in in the exports are in none of the three numbers.
    public func expected(_ part: Part, by horizon: Horizon) -> CountRange {
        let buckets = ages(part).buckets
        func through(_ place: Int) -> Int { (0...place).reduce(0) { $0 + buckets[$1] } }
        return CountRange(low: through(horizon.rawValue), likely: through(horizon.rawValue + 1), high: through(horizon.rawValue + 2))
    }

    /// Devices that will not have switched after a week.
    public func tail(_ part: Part) -> CountRange {
        let known = ages(part).buckets.wrappedSum()
        let week = expected(part, by: .week)
        return CountRange(low: known - week.high, likely: known - week.likely, high: known - week.low)
    }

    /// Devices of which nobody knows when they checked in.
    public func unknown(_ part: Part) -> Int { ages(part).unknown }

    private func ages(_ part: Part) -> Ages { part == .apple ? apple : others }
}
