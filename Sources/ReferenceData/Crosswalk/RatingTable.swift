import ExportReading

/// Movie and television ratings of both sides, by region, from the strictest to the loosest.
public struct RatingTable: Sendable {
    /// A rating of one region.
    public struct Rating: Sendable {
        /// `AU`.
        public let region: String
        /// `movies` or `tv`.
        public let kind: String
        /// What stands behind `AURating`.
        public let name: String
        /// Graph's value.
        public let graph: String
    }

    private let byKind: [String: [Rating]]

    /// The table that ships.
    public static let shipped = RatingTable()

    private init() {
        let ratings = DelimitedText.table(of: EmbeddedFiles.bytes(of: "ReferenceData/ratings.csv")).map { row in
            Rating(region: row["region"] ?? "", kind: row["kind"] ?? "", name: row["rating"] ?? "", graph: row["graph_value"] ?? "")
        }
        byKind = Dictionary(grouping: ratings) { "\($0.region) \($0.kind)" }
    }

    /// The ratings of a region, from the strictest to the loosest.
    public func ratings(region: String, kind: String) -> [Rating] { byKind["\(region) \(kind)"] ?? [] }

    /// Graph's value of a Basic Mobility rating (`AURatingMA15plus`, `AllowAll`); nil for a rating of another region.
    public func graphValue(of rating: String, region: String, kind: String) -> String? {
        let text = rating.lowercased()
        if text == "allowall" { return "allAllowed" }
        if text == "dontallow" { return "allBlocked" }
        let prefix = region.lowercased() + "rating"
        guard text.hasPrefix(prefix) else { return nil }
        let suffix = Self.bare(String(text.dropFirst(prefix.count)))
        let all = ratings(region: region, kind: kind)
        return (all.first { Self.bare($0.name) == suffix } ?? all.first { $0.graph.lowercased() == suffix })?.graph
    }

    /// How strict a value of Graph is: larger is stricter; nil when the region does not have it.
    public func strictness(of graph: String, region: String, kind: String) -> Int? {
        let all = ratings(region: region, kind: kind)
        switch graph.lowercased() {
        case "allallowed": return 0
        case "allblocked": return all.count + 1
        case let value: return all.firstIndex { $0.graph.lowercased() == value }.map { all.count - $0 }
        }
    }

    /// Documents spell a rating in several ways: `ab0Jahren`, `ab0Jaren`, `MA15+`.
    private static func bare(_ suffix: String) -> String {
        suffix.lowercased().replacing("jahren", with: "").replacing("jaren", with: "").replacing("plus", with: "").replacing("minus", with: "")
            .filter { $0.isLetter || $0.isNumber }
    }
}
