import Preflight
import TenantModel

/// The fixed words of the files, by number, as cells of a writer.
struct CellWords<Writer: RowWriter & ~Copyable>: Sendable {
    let userOutcomes = TextColumn(cells: UserOutcome.allCases.map(\.name), for: Writer.self)
    let deviceOutcomes = TextColumn(cells: DeviceOutcome.allCases.map(\.name), for: Writer.self)
    let confidences = TextColumn(cells: Confidence.allCases.map(\.name), for: Writer.self)
    let authorities = TextColumn(cells: Authority.allCases.map(\.name), for: Writer.self)
    let intended = TextColumn(cells: Intended.allCases.map(\.name), for: Writer.self)
    let enrollmentTypes = TextColumn(cells: EnrollmentType.allCases.map(\.name), for: Writer.self)
    let platformNames = TextColumn(cells: Platform.allCases.map(\.name), for: Writer.self)
    let ownerships = TextColumn(cells: [Ownership.unknown, .corporate, .personal].map(\.name), for: Writer.self)
    /// For each set of platforms, a bit each: their names, sorted and joined.
    let platforms = TextColumn(
        cells: (0..<(1 << Platform.allCases.count)).map { set in
            Platform.allCases.filter { set & 1 << Int($0.rawValue) != 0 }.map(\.name).sorted().joined(separator: "; ")
        }, for: Writer.self)
}
