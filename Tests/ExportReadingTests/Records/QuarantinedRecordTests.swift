import Testing

@testable import ExportReading

@Suite("Quarantined records")
struct QuarantinedRecordTests {
    @Test("keep at most their first characters", arguments: ["x", "é", "😀"])
    func cut(character: String) {
        for count in [1, 1999, 2000, 2001, 2666, 4000, 9000] {
            let text = String(repeating: character, count: count)
            let record = Array(text.utf8).withUnsafeBytes { QuarantinedRecord(row: 3, reason: "unclosedQuote", bytes: $0) }
            let expected = count > 2000 ? String(text.prefix(2000)) + "…" : text
            let isExpected = record.text == expected
            #expect(isExpected, "\(count)")
        }
    }
}
