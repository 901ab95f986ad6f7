/// Looks for the smallest changes of limits with which there are waves.
struct ReliefSearch {
    private var trial: ReliefTrial

    init(_ trial: ReliefTrial) { self.trial = trial }

    /// Each number that alone would do; where none does, the fewest that do together. The hours of the help desk are one number with several parts:
    /// of its tiers those that are short, each alone where that is enough.
    mutating func ways() -> [ReliefLimits] {
        let now = trial.now
        let others = now.keys.filter { !$0.isHours }
        let tiers = now.keys.filter(\.isHours)
        var ways: [ReliefLimits] = []
        for key in others + tiers { if let way = least([key]) { ways.append(way) } }
        if tiers.count > 1, !ways.contains(where: { $0.hours != now.hours }), let way = least(tiers) { ways.append(way) }
        // What is easiest to change goes last, so that it is what is left.
        if ways.isEmpty, let way = least(tiers + others.reversed()) { ways.append(way) }
        return ways
    }

    /// The limits with the fewest of some numbers changed, and these by as little as will do; nil when all of them are not enough.
    private mutating func least(_ keys: [ReliefLimits.Key]) -> ReliefLimits? {
        var limits = keys.reduce(trial.now) { $0.relaxed($1) }
        guard trial.mayHold(limits) else { return nil }
        var changed = keys
        if keys.count > 1 {
            for key in keys {
                let kept = limits.restored(key, from: trial.now)
                guard trial.mayHold(kept) else { continue }
                limits = kept
                changed.removeAll { $0 == key }
            }
        }
        for key in changed {
            guard let tightened = limits.tightened(key, from: trial.now, users: trial.users, where: { trial.mayHold($0) }) else { return nil }
            limits = tightened
        }
        return trial.holds(limits) ? limits : nil
    }
}

extension ReliefLimits.Key {
    fileprivate var isHours: Bool {
        if case .hours = self { true } else { false }
    }
}
