import Preflight
import TenantModel

/// The fixed words of the CSV files, by number, as bytes.
struct CellWords: Sendable {
    let userOutcomes = UserOutcome.allCases.map { Array($0.name.utf8) }
    let deviceOutcomes = DeviceOutcome.allCases.map { Array($0.name.utf8) }
    let confidences = Confidence.allCases.map { Array($0.name.utf8) }
    let authorities = Authority.allCases.map { Array($0.name.utf8) }
    let intended = Intended.allCases.map { Array($0.name.utf8) }
    let enrollmentTypes = EnrollmentType.allCases.map { Array($0.name.utf8) }
    let platformNames = Platform.allCases.map { Array($0.name.utf8) }
    /// For each set of platforms, a bit each: their names, sorted and joined.
    let platforms: [[UInt8]] = (0..<(1 << Platform.allCases.count)).map { set in
        Array(Platform.allCases.filter { set & 1 << Int($0.rawValue) != 0 }.map(\.name).sorted().joined(separator: "; ").utf8)
    }
}
