import RolloutPlanning

extension PlanAssumption {
    /// The words of the assumption, and its number where it has one.
    var word: (key: PlanWord, count: Int?) {
        switch self {
        case .everybodyMoves: (.assumptionEverybodyMoves, nil)
        case .enablementNotStated: (.assumptionEnablementNotStated, nil)
        case .coverageNotCompared(let users): (.assumptionCoverageNotCompared, users)
        case .coverageOpen(let users): (.assumptionCoverageOpen, users)
        case .contactNotRead(let users): (.assumptionContactNotRead, users)
        case .seatsNotRead: (.assumptionSeatsNotRead, nil)
        case .capacityNotStated: (.assumptionCapacityNotStated, nil)
        case .growth: (.assumptionGrowth, nil)
        case .timeZoneNotStated: (.assumptionTimeZoneNotStated, nil)
        case .specialAccountsByName(let users): (.assumptionSpecialAccountsByName, users)
        case .dimensionsNotRead: (.assumptionDimensionsNotRead, nil)
        case .androidReenrolls(let devices): (.assumptionAndroidReenrolls, devices)
        }
    }
}
