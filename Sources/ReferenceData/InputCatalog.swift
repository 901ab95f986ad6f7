import ExportReading

/// Where each input comes from: menu, role, read-only command. Menus move; the day on which they were verified stands beside them.
public enum InputCatalog {
    /// One input.
    public struct Entry: Sendable {
        public let input: String
        public let name: String
        /// What it tells.
        public let why: String
        /// Who may export it.
        public let role: String
        public let menu: String
        public let verifiedOn: String
        /// A PowerShell command that only reads; empty when there is none.
        public let command: String
    }

    /// All inputs.
    public static let entries: [Entry] = DelimitedText.table(of: EmbeddedFiles.bytes(of: "ReferenceData/inputs.csv")).map { row in
        Entry(
            input: row["input"] ?? "", name: row["name"] ?? "", why: row["why"] ?? "", role: row["role"] ?? "", menu: row["menu"] ?? "",
            verifiedOn: row["verifiedOn"] ?? "", command: row["command"] ?? "")
    }

    /// The entry of an input.
    public static func entry(_ input: String) -> Entry? { entries.first { $0.input == input } }
}
