import Testing

@testable import ExportReading

@Suite("Boolean")
struct BooleanTests {
    @Test("words for true", arguments: ["true", "True", "TRUE", "yes", "Yes", "1", " True "])
    func yes(text: String) { #expect(parse(text) == true) }

    @Test("words for false", arguments: ["false", "False", "FALSE", "no", "No", "0", "No\t"])
    func no(text: String) { #expect(parse(text) == false) }

    @Test("everything else is unknown", arguments: ["", " ", "2", "y", "on", "tru", "nope", "trues", "unknown", "N/A"])
    func unknown(text: String) { #expect(parse(text) == nil) }

    private func parse(_ text: String) -> Bool? { Array(text.utf8).withUnsafeBytes { Boolean.parse($0) } }
}
