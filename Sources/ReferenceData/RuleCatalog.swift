import ExportReading

/// The whole catalog of rules, built or not: what "may we enable" has to ask.
public enum RuleCatalog {
    /// What the catalog says of a rule.
    public struct Entry: Sendable {
        /// `LIC-02`.
        public let id: String
        /// The worst severity that the rule can find.
        public let severity: String
        /// Whether it counts against enabling.
        public let countsAgainstEnabling: Bool
        /// Whether its only evidence is the project file.
        public let isPreparation: Bool
        public let title: String
    }

    /// All rules in the order of the catalog.
    public static let entries: [Entry] = DelimitedText.table(of: EmbeddedFiles.bytes(of: "ReferenceData/rules.csv")).map { row in
        Entry(
            id: row["id"] ?? "", severity: row["severity"] ?? "", countsAgainstEnabling: (row["scope"] ?? "").contains("T"),
            isPreparation: row["preparation"] == "yes", title: row["title"] ?? "")
    }

    /// The rules that could block enabling and read evidence of the tenant.
    public static let enablingBlockers: [Entry] = entries.filter { $0.severity == "blocker" && $0.countsAgainstEnabling && !$0.isPreparation }
}
