import RolloutPlanning

/// What is asked of the pilot and is more than a wave may have, as a line: both numbers, where each stands, and what would do.
struct PilotLimitText {
    private let file: String

    /// `path`: the project file.
    init(_ path: String?) { file = VisibleText.name(path ?? "the project file") }

    /// Nil for failures of another kind.
    func line(_ failure: PlanFailure) -> String? {
        switch failure {
        case .pilotSizeAboveLimit(let size, let isFromCommand, let limits):
            let place = isFromCommand ? "--size" : "pilot: size in \(file)"
            return "coexist: \(place) asks for a pilot of \(Numbers.count(size, "user")), and a wave may have \(allowed(limits)). "
                + "Ask for at most \(Numbers.grouped(least(limits))), or \(raise(limits, to: size))."
        case .pilotPinsAboveLimit(let pinned, let limits):
            return "coexist: \(Numbers.count(pinned, "user")) are pinned to wave 1, the pilot, and a wave may have \(allowed(limits)). "
                + "Take \(Numbers.count(pinned - least(limits), "pin")) away, pin to a later wave, or \(raise(limits, to: pinned))."
        case .pilotPinsOfSite(let site, let pinned, let limit):
            return "coexist: \(Numbers.count(pinned, "user")) of \(VisibleText.name(site)) are pinned to wave 1, the pilot, and a wave may have "
                + "\(Numbers.grouped(limit)) of a site by waves: maxPerSite in \(file). "
                + "Take \(Numbers.count(pinned - limit, "pin")) away, pin to a later wave, or raise maxPerSite to \(Numbers.grouped(pinned))."
        default: return nil
        }
    }

    private func least(_ limits: [PilotLimits.Size]) -> Int { limits.first?.users ?? 0 }

    /// `20 by waves: maxPerDay and 30 by waves: maxUsers in coexist.yaml`
    private func allowed(_ limits: [PilotLimits.Size]) -> String {
        limits.map { "\(Numbers.grouped($0.users)) by waves: \($0.key)" }.joined(separator: " and ") + " in \(file)"
    }

    private func raise(_ limits: [PilotLimits.Size], to size: Int) -> String {
        "raise \(limits.map(\.key).joined(separator: " and ")) to \(Numbers.grouped(size))"
    }
}
