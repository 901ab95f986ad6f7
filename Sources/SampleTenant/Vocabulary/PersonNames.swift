import ExportReading
import ReferenceData

/// Given and family names by culture, from `Templates/sample/names.csv`.
struct PersonNames: Sendable {
    /// One culture's names: where its given and family names start in the tables, and how many there are.
    struct Culture: Sendable {
        var firstGiven = 0
        var givenCount = 0
        var firstFamily = 0
        var familyCount = 0
        /// Whether the family name comes first and no blank between.
        var isJoined = false
    }

    private(set) var cultures: [Culture] = []
    let choice: WeightedChoice
    let given: TextTable
    let givenLatin: TextTable
    let family: TextTable
    let familyLatin: TextTable

    init() {
        let rows = DelimitedText.table(of: EmbeddedFiles.bytes(of: "Templates/sample/names.csv"))
        var weights: [Double] = []
        var givenNames: [Name] = []
        var familyNames: [Name] = []
        for row in rows {
            let given = Name.list(row["given"] ?? "")
            let family = Name.list(row["family"] ?? "")
            guard !given.isEmpty, !family.isEmpty else { continue }
            cultures.append(
                Culture(
                    firstGiven: givenNames.count, givenCount: given.count, firstFamily: familyNames.count, familyCount: family.count,
                    isJoined: row["joined"] == "yes"))
            weights.append(Double(row["weight"] ?? "") ?? 1)
            givenNames += given
            familyNames += family
        }
        // People without a name rather than no program, should the file be empty.
        if cultures.isEmpty { cultures = [Culture()] }
        choice = WeightedChoice(weights)
        given = TextTable(givenNames.map(\.text))
        givenLatin = TextTable(givenNames.map(\.latin))
        family = TextTable(familyNames.map(\.text))
        familyLatin = TextTable(familyNames.map(\.latin))
    }

    /// A name with its spelling in addresses: `Łucja=lucja`.
    private struct Name {
        let text: String
        let latin: String

        static func list(_ cell: String) -> [Name] {
            cell.split(separator: " ").map { entry in
                let parts = entry.split(separator: "=", maxSplits: 1)
                let text = String(parts.first ?? entry)
                return Name(text: text, latin: parts.count > 1 ? String(parts[1]) : text.lowercased())
            }
        }
    }
}
