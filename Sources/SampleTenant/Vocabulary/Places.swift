import ExportReading
import ReferenceData

/// Where people work, from `Templates/sample/places.csv`.
struct Places: Sendable {
    let choice: WeightedChoice
    /// What the directory calls the site.
    let offices: StyledTexts
    let cities: StyledTexts
    let countries: StyledTexts
    let regions: StyledTexts
    let postalCodes: StyledTexts
    let usageLocations: StyledTexts
    let languages: StyledTexts
    /// Streets without the house number.
    let streets: TextTable
    private let streetIsQuoted: [Bool]

    init() {
        let rows = DelimitedText.table(of: EmbeddedFiles.bytes(of: "Templates/sample/places.csv"))
        func texts(_ column: String) -> [String] { rows.map { $0[column] ?? "" } }
        choice = WeightedChoice(rows.map { Double($0["weight"] ?? "") ?? 1 })
        offices = StyledTexts(texts("office"))
        cities = StyledTexts(texts("city"))
        countries = StyledTexts(texts("country"))
        regions = StyledTexts(texts("region"))
        postalCodes = StyledTexts(texts("postalCode"))
        usageLocations = StyledTexts(texts("usageLocation"))
        languages = StyledTexts(texts("language"))
        let prefixes = texts("street").map { String($0.prefix { $0 != "#" }) }
        streets = TextTable(prefixes)
        streetIsQuoted = prefixes.map { $0.contains(",") }
    }

    /// Whether the street of a place needs quotes in CSV.
    @inline(__always)
    func isStreetQuoted(_ place: Int) -> Bool { place < streetIsQuoted.count && streetIsQuoted[place] }
}
