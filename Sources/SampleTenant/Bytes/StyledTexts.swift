/// The same texts in each style.
struct StyledTexts: Sendable {
    let count: Int
    let csv: TextTable
    let json: TextTable
    let xml: TextTable

    init(_ texts: [String]) {
        count = texts.count
        csv = TextTable(texts, .csv)
        json = TextTable(texts, .json)
        xml = TextTable(texts, .xml)
    }
}
