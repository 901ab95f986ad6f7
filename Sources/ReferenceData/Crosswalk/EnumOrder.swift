import ExportReading

/// The values of an enumeration from the loosest to the strictest.
public struct EnumOrder: Sendable {
    /// The values.
    public let values: [String]

    private static let all: [String: [String]] = DelimitedText.table(of: EmbeddedFiles.bytes(of: "ReferenceData/enum-orders.csv"))
        .reduce(into: [:]) { all, row in all[row["order"] ?? "", default: []].append(row["value"] ?? "") }

    /// An order by name; nil when there is none.
    public static func shipped(_ name: String) -> EnumOrder? { all[name].map { EnumOrder(values: $0) } }

    /// How strict a value is, letter case ignored; nil for a value that is not in the order.
    public func rank(of value: String) -> Int? { values.firstIndex { $0.lowercased() == value.lowercased() } }
}
