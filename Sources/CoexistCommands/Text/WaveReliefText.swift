import RolloutPlanning
import TenantModel

/// What to change so that there are waves, as a sentence.
enum WaveReliefText {
    /// Empty when nothing would do.
    static func sentence(_ relief: WaveRelief) -> String {
        let ways = relief.ways.map { $0.map(change).joined(separator: " and ") }
        guard let first = ways.first else { return "" }
        if ways.count == 1 { return "\(first.prefix(1).uppercased() + first.dropFirst()); then there are waves." }
        return "Any one of these changes is enough: \(ways.joined(separator: "; or "))."
    }

    private static func change(_ change: WaveRelief.Change) -> String {
        switch change {
        case .minUsers(let from, let to): "lower waves: minUsers from \(Numbers.grouped(from)) to \(Numbers.grouped(to))"
        case .maxUsers(let from, let to): "raise waves: maxUsers from \(Numbers.grouped(from)) to \(Numbers.grouped(to))"
        case .maxPerDay(let from, let to): "raise waves: maxPerDay from \(Numbers.grouped(from)) to \(Numbers.grouped(to))"
        case .maxPerSite(let from, let to): "raise waves: maxPerSite from \(Numbers.grouped(from)) to \(Numbers.grouped(to))"
        case .growth(let from, let to): "raise waves: growth from \(WaveLimitText.number(from)) to \(WaveLimitText.number(to))"
        case .hours(let tier, let from, let to):
            "raise helpDesk: capacity: \(tier.rawValue) from \(WaveLimitText.number(from)) to \(WaveLimitText.number(to)) hours"
        }
    }
}
