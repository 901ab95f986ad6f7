public import ExportReading

/// Every product that Microsoft publishes, by name, part number and SKU id. Source: Microsoft's product list, July 2026.
public struct ProductCatalog: Sendable {
    /// All products.
    public let products: [Product]
    private let byID: [GUID: Int]
    private let byPartNumber: [String: Int]
    private let byName: [String: [Int]]

    /// The catalog that ships.
    public static let shipped = ProductCatalog()

    /// The month in which the list was seen: its age is printed with the results.
    public static let seen = "2026-07"

    private init() {
        let plans = Dictionary(
            DelimitedText.table(of: EmbeddedFiles.bytes(of: "ReferenceData/sku-intune.csv")).compactMap { row in
                GUID(row["sku_guid"] ?? "").map { ($0, Self.decidingPlans(row["intune_family_plans"] ?? "")) }
            }, uniquingKeysWith: { first, _ in first })
        let deviceOnly = Set(DelimitedText.table(of: EmbeddedFiles.bytes(of: "ReferenceData/device-only-skus.csv")).compactMap { GUID($0["sku_guid"] ?? "") })
        products = DelimitedText.table(of: EmbeddedFiles.bytes(of: "ReferenceData/skus.csv")).compactMap { row in
            guard let id = GUID(row["sku_guid"] ?? "") else { return nil }
            let isDeviceOnly = deviceOnly.contains(id)
            return Product(
                displayName: row["product_display_name"] ?? "", partNumber: row["sku_part_number"] ?? "", skuID: id,
                entitlesIntune: row["entitles_intune"] == "yes" && !isDeviceOnly, entitlesBasicMobility: ["yes", "doc"].contains(row["entitles_bms"]),
                entitlesEntraP1: row["entitles_entra_p1"] == "yes", isDeviceOnly: isDeviceOnly, decidingPlans: plans[id] ?? [])
        }
        byID = Dictionary(products.enumerated().map { ($1.skuID, $0) }, uniquingKeysWith: { first, _ in first })
        byPartNumber = Dictionary(products.enumerated().map { ($1.partNumber.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        byName = Dictionary(grouping: products.indices.map { $0 }) { [products] in Self.normalize(products[$0].displayName) }
    }

    /// The product of a SKU id.
    public func product(id: GUID) -> Product? { byID[id].map { products[$0] } }

    /// The product of a part number; a tenant prefix (`contoso:SPE_E3`) is left out.
    public func product(partNumber: String) -> Product? {
        let bare = partNumber.split(separator: ":").last.map(String.init) ?? partNumber
        return byPartNumber[bare.lowercased()].map { products[$0] }
    }

    /// The product of a display name, letter case and white space ignored.
    public func product(name: String) -> Product? { products(name: name).first }

    /// All products of a display name: some names stand for two SKUs.
    public func products(name: String) -> [Product] { (byName[Self.normalize(name)] ?? []).map { products[$0] } }

    /// How display names are compared: in lower case, white space folded, `OFFICE365` as `OFFICE 365`.
    public static func normalize(_ name: String) -> String {
        var name = HeaderName.normalize(name)
        // Looking is much cheaper than replacing, and there is next to never something to replace.
        guard name.withUTF8({ UnsafeRawBufferPointer($0).containsIgnoringASCIICase("office365") }) else { return name }
        return name.replacing("office365", with: "office 365")
    }

    private static func decidingPlans(_ cell: String) -> [GUID] {
        cell.split(separator: ";").compactMap { entry in entry.split(separator: "=").last.flatMap { GUID($0) } }
            .filter { ServicePlans.role(of: $0) == .intune }
    }
}
