import Preflight
import TenantModel

/// The fixed words of the CSV files, by number, as cells.
struct CellWords: Sendable {
    let userOutcomes = TextColumn(cells: UserOutcome.allCases.map(\.name))
    let deviceOutcomes = TextColumn(cells: DeviceOutcome.allCases.map(\.name))
    let confidences = TextColumn(cells: Confidence.allCases.map(\.name))
    let authorities = TextColumn(cells: Authority.allCases.map(\.name))
    let intended = TextColumn(cells: Intended.allCases.map(\.name))
    let enrollmentTypes = TextColumn(cells: EnrollmentType.allCases.map(\.name))
    let platformNames = TextColumn(cells: Platform.allCases.map(\.name))
    let ownerships = TextColumn(cells: [Ownership.unknown, .corporate, .personal].map(\.name))
    /// For each set of platforms, a bit each: their names, sorted and joined.
    let platforms = TextColumn(
        cells: (0..<(1 << Platform.allCases.count)).map { set in
            Platform.allCases.filter { set & 1 << Int($0.rawValue) != 0 }.map(\.name).sorted().joined(separator: "; ")
        })
}
