import ExportReading

/// Every parameter that a Basic Mobility rule can have. Source: Microsoft's overview and cmdlet reference.
public struct BasicMobilitySettings: Sendable {
    /// All parameters in the order of the portal, those that only PowerShell shows last.
    public let all: [BasicMobilitySetting]
    private let byName: [String: Int]

    /// The parameters that ship.
    public static let shipped = BasicMobilitySettings()

    private init() {
        all = DelimitedText.table(of: EmbeddedFiles.bytes(of: "ReferenceData/bms-settings.csv")).compactMap { BasicMobilitySetting(row: $0) }
        byName = Dictionary(all.enumerated().map { ($1.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The parameter of a name, letter case ignored.
    public func named(_ name: String) -> BasicMobilitySetting? { byName[name.lowercased()].map { all[$0] } }
}
