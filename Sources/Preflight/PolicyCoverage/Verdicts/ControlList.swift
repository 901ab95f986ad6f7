import ReferenceData
import TenantModel

/// Every control of the crosswalk with the Intune policies that have a value for it: looked up once for all settings and populations.
final class ControlList {
    /// A control, and what policies have for it.
    final class Control {
        let row: CrosswalkRow
        /// By place in ``PolicyList/intune``, ascending.
        let values: [(policy: Int, value: PolicyValue)]

        init(_ row: CrosswalkRow, _ values: [(policy: Int, value: PolicyValue)]) {
            self.row = row
            self.values = values
        }
    }

    private let policies: [IntunePolicy]
    private let placesOfType: [String: [Int]]
    private let placesOfFamily: [IntunePolicy.Family: [Int]]
    private var known: [String: [Control]] = [:]

    init(_ policies: [IntunePolicy]) {
        self.policies = policies
        placesOfType = Dictionary(grouping: policies.indices) { policies[$0].odataType.lowercased() }
        placesOfFamily = Dictionary(grouping: policies.indices) { policies[$0].family }
    }

    /// The controls that can carry a setting, in the order of the crosswalk.
    func controls(for setting: String) -> [Control] {
        if let controls = known[setting] { return controls }
        let controls = Crosswalk.shipped.rows(for: setting).map { row in
            Control(row, candidates(row).compactMap { place in policies[place].value(of: row).map { (place, $0) } })
        }
        known[setting] = controls
        return controls
    }

    private func candidates(_ row: CrosswalkRow) -> [Int] {
        switch row.kind {
        case .settingsCatalog: placesOfFamily[.settingsCatalog] ?? []
        case .conditionalAccess: placesOfFamily[.conditionalAccess] ?? []
        case .compliance, .restriction, .emailProfile, .none: placesOfType[row.odataType.lowercased()] ?? []
        }
    }
}
