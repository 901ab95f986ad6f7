import ExportReading
public import Preflight
public import TenantModel

/// What documents show of the coverage: its populations with the names of the policies that they point at.
public struct CoverageView: Sendable {
    public let decisions: Decisions
    public let coverage: PolicyCoverage
    public let policies: PolicyList
    public let text: CoverageText
    /// The Basic Mobility policies of which nobody can tell whom they apply to, where somebody may have one of them.
    public let open: [OpenPolicy]
    private let sentences: [CoverageReason: String]

    /// The coverage of what was decided.
    public init(_ decisions: Decisions, text: CoverageText) {
        self.decisions = decisions
        self.text = text
        coverage = decisions.coverage
        policies = decisions.tenant.policies
        open = coverage.populations.contains(where: \.isUncertain) ? OpenPolicy.all(in: decisions.tenant) : []
        var sentences: [CoverageReason: String] = [:]
        var seen: Set<ObjectIdentifier> = []
        func add(_ reason: CoverageReason) { if sentences[reason] == nil { sentences[reason] = text.sentence(reason) } }
        for population in coverage.populations {
            for setting in population.settings where seen.insert(ObjectIdentifier(setting)).inserted { add(setting.reason) }
            for reach in population.reaching { if let condition = reach.condition { add(condition) } }
        }
        self.sentences = sentences
    }

    /// Why a setting has its verdict, or a policy reaches somebody only perhaps. Few reasons serve many populations, so each sentence is made once.
    public func sentence(_ reason: CoverageReason) -> String { sentences[reason] ?? text.sentence(reason) }

    /// Basic Mobility policies in the order in which they are tried, by place; those that do nothing come last.
    public var order: [Int] { policies.precedence }

    /// The name of a Basic Mobility policy; its id where it has none.
    public func basicName(_ place: Int) -> String {
        guard policies.basicMobility.indices.contains(place) else { return "" }
        let policy = policies.basicMobility[place]
        return policy.name.isEmpty ? policy.id?.description ?? text(.noPolicy) : policy.name
    }

    /// Several names as one; the candidates of a union are joined by `; `.
    public func basicNames(_ places: [Int]) -> String {
        var seen: Set<String> = []
        return places.isEmpty ? text(.noPolicy) : places.map(basicName).filter { seen.insert($0).inserted }.joined(separator: "; ")
    }

    /// The name of an Intune policy; its id or type where it has none.
    public func intuneName(_ place: Int) -> String {
        guard policies.intune.indices.contains(place) else { return "" }
        let policy = policies.intune[place]
        return policy.name.isEmpty ? policy.id?.description ?? policy.odataType : policy.name
    }

    /// The platforms of the populations, in a fixed order.
    public var platforms: [PolicyPlatform] {
        let used = Set(coverage.populations.map(\.platform)).union(Self.basicMobilityPlatforms)
        return Self.basicMobilityPlatforms + used.subtracting(Self.basicMobilityPlatforms).sorted()
    }

    /// The platforms that Basic Mobility manages, as populations name them.
    private static let basicMobilityPlatforms: [PolicyPlatform] = [.iOS, .androidDeviceAdministrator, .windows]
}

extension PolicyPlatform {
    /// The name in files and JSON, by the words that devices have.
    var fileName: String {
        switch self {
        case .iOS: "iOS"
        case .androidDeviceAdministrator, .samsungKnox, .androidWorkProfile, .androidDeviceOwner: "android"
        case .windows: "windows"
        case .macOS: "macOS"
        case .linux: "other"
        }
    }
}
