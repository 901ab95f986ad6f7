import ExportReading

/// The invented tenant: everything about a user, a device or a group is computed from its number when asked for, nothing is kept.
final class SampleTenant: Sendable {
    let options: SampleOptions
    let draws: Draws
    /// The "now" in seconds since 1970.
    let asOf: Int64
    let names = PersonNames()
    let places = Places()
    let departments = Departments()
    let hardware = Hardware()
    let products = SampleProducts()
    let groups: SampleGroups
    let policies: SamplePolicies
    let deviceCounts: WeightedChoice
    let tenantID: GUID

    init(_ options: SampleOptions) {
        self.options = options
        draws = Draws(seed: options.seed)
        asOf = options.asOf.seconds
        groups = SampleGroups(products: products, draws: draws)
        policies = SamplePolicies(draws: draws)
        deviceCounts = Self.deviceCounts(mean: options.devicesPerUser)
        tenantID = draws.guid(.tenantID, 0)
    }

    /// How many devices people have: binomial, up to ``SampleDevice/kioskSlot`` - 1.
    private static func deviceCounts(mean: Double) -> WeightedChoice {
        let trials = SampleDevice.kioskSlot - 1
        let success = mean / Double(trials)
        guard success > 0 else { return WeightedChoice([1]) }
        guard success < 1 else { return WeightedChoice([Double](repeating: 0, count: trials) + [1]) }
        var weights = [1.0]
        for count in 1...trials {
            weights.append(weights[count - 1] * success / (1 - success) * Double(trials - count + 1) / Double(count))
        }
        let total = weights.reduce(0, +)
        // Too rare to have a place in the table of choices.
        return WeightedChoice(weights.map { $0 / total < 1 / Double(2 * WeightedChoice.size) ? 0 : $0 })
    }
}
