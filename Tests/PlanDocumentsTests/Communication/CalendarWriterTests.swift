import Testing

@testable import PlanDocuments

/// The lines of iCalendar files.
struct CalendarWriterTests {
    @Test(arguments: [
        ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("a\nBEGIN:VEVENT", "a\\nBEGIN:VEVENT"), ("a\r\nb\rc", "a\\nb\\nc"), ("a\u{2028}b\u{85}c", "a\\nb\\nc"),
        ("a\tb", "a b"),
        ("a\u{0}b\u{202E}c", "a\u{FFFD}b\u{FFFD}c"), ("é🎉", "é🎉"),
    ]) func textIsEscaped(text: String, escaped: String) { #expect(CalendarWriter.escaped(text) == escaped) }

    @Test(arguments: [0, 10, 66, 67, 68, 69, 140, 10_000]) func longLinesAreFolded(count: Int) {
        for letter in ["x", "é", "漢", "👩‍👩‍👧", "e\u{301}"] {
            let text = String(repeating: letter, count: count)
            var writer = CalendarWriter()
            writer.property("SUMMARY", text: text)
            let lines = writer.bytes.split(separator: UInt8(ascii: "\n"))
            #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 76 })
            #expect(lines.allSatisfy { String(validating: $0.dropLast(), as: UTF8.self) != nil })
            #expect(Self.unfolded(writer.bytes) == "SUMMARY:\(text)\r\n")
        }
    }

    /// The text as calendars read it.
    static func unfolded(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if bytes[place...].starts(with: [0x0D, 0x0A, 0x20]) {
                place += 3
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
