public import ExportReading

/// Which service plans decide who manages a user's devices. GUIDs first: names vary in case and punctuation.
public enum ServicePlans {
    /// What a plan stands for.
    public enum Role: String, Sendable {
        /// Entitles to Intune.
        case intune
        /// Basic Mobility and Security. Its name begins with INTUNE; it is not Intune.
        case basicMobility
        /// Entra ID P1 or more.
        case entraP1
        /// Adds to Intune Plan 1 and entitles to nothing by itself.
        case addOn
    }

    private static let rows = DelimitedText.table(of: EmbeddedFiles.bytes(of: "ReferenceData/service-plans.csv"))
    private static let byID: [GUID: Role] = Dictionary(
        rows.compactMap { row in GUID(row["plan_guid"] ?? "").flatMap { id in Role(rawValue: row["role"] ?? "").map { (id, $0) } } },
        uniquingKeysWith: { first, _ in first })
    private static let byName: [String: Role] = Dictionary(
        rows.compactMap { row in Role(rawValue: row["role"] ?? "").map { ((row["plan_name"] ?? "").lowercased(), $0) } },
        uniquingKeysWith: { first, _ in first })
    private static let names: [GUID: String] = Dictionary(
        rows.compactMap { row in GUID(row["plan_guid"] ?? "").map { ($0, row["plan_name"] ?? "") } }, uniquingKeysWith: { first, _ in first })

    /// What a plan stands for; nil for the many that decide nothing here.
    public static func role(of id: GUID) -> Role? { byID[id] }

    /// What a plan stands for, by name when the id is not known.
    public static func role(id: GUID?, name: String) -> Role? { id.flatMap { byID[$0] } ?? byName[name.lowercased()] }

    /// The plans that entitle to Intune.
    public static let decidingIDs: [GUID] = byID.filter { $0.value == .intune }.map(\.key).sorted()

    /// The name of a plan, or its id.
    public static func name(of id: GUID) -> String { names[id] ?? id.description }
}
