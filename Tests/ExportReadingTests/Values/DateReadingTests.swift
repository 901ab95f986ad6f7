import TestSupport
import Testing

@testable import ExportReading

@Suite("Reading of dates")
struct DateReadingTests {
    @Test(
        "moments with a time zone",
        arguments: [
            ("2026-11-19T08:00:00Z", "2026-11-19T08:00:00Z"), ("2026-11-19t08:00:00z", "2026-11-19T08:00:00Z"),
            ("2026-11-19T08:00:00.1234567Z", "2026-11-19T08:00:00Z"), ("2026-11-19T08:00:00.123456789Z", "2026-11-19T08:00:00Z"),
            ("2026-11-19T08:00Z", "2026-11-19T08:00:00Z"), ("2026-11-19 08:00:00 +00:00", "2026-11-19T08:00:00Z"),
            ("2026-11-19T08:00:00.0000000+02:00", "2026-11-19T06:00:00Z"), ("2026-11-19T23:30:00-0530", "2026-11-20T05:00:00Z"),
            ("2026-11-19T01:00:00+14", "2026-11-18T11:00:00Z"), ("2026-11-19 08:00:00 UTC", "2026-11-19T08:00:00Z"),
            ("/Date(1708000000000)/", "2024-02-15T12:26:40Z"), ("/Date(1708000000999+0100)/", "2024-02-15T12:26:40Z"),
            ("/Date(-1)/", "1969-12-31T23:59:59Z"), ("/date(0)/", "1970-01-01T00:00:00Z"), ("19.08.2021 13:25:31 +02:00", "2021-08-19T11:25:31Z"),
        ])
    func zoned(text: String, expected: String) { #expect(summary(text) == expected) }

    @Test(
        "moments without a time zone are taken for UTC, and say so",
        arguments: [
            ("2026-11-19", "2026-11-19T00:00:00Z"), ("2026-11-19 08:00:00.0000000", "2026-11-19T08:00:00Z"), ("2026-11-19T08:00", "2026-11-19T08:00:00Z"),
            ("2026-1-5", "2026-01-05T00:00:00Z"), (" 2026-11-19 \r", "2026-11-19T00:00:00Z"), ("2024-02-29", "2024-02-29T00:00:00Z"),
            ("08-Nov-2026 13:05", "2026-11-08T13:05:00Z"), ("8 November 2026", "2026-11-08T00:00:00Z"), ("08-nov-26", "2026-11-08T00:00:00Z"),
            ("19.08.2021 13:25", "2021-08-19T13:25:00Z"), ("3.4.2026", "2026-04-03T00:00:00Z"), ("19. 8. 2021 7:05", "2021-08-19T07:05:00Z"),
            ("2021/08/19 13:25:31", "2021-08-19T13:25:31Z"), ("2021. 08. 19. 13:25", "2021-08-19T13:25:00Z"), ("5/5/2026", "2026-05-05T00:00:00Z"),
            ("2026-11-19 1:05:00 PM", "2026-11-19T13:05:00Z"), ("2026-11-19 12:05 AM", "2026-11-19T00:05:00Z"),
            ("2026-11-19 12:05 p.m.", "2026-11-19T12:05:00Z"), ("2026-11-19 1:05 p. m.", "2026-11-19T13:05:00Z"),
        ])
    func assumed(text: String, expected: String) { #expect(summary(text) == expected + " assumed") }

    @Test(
        "dates in the order of somebody's locale",
        arguments: [
            ("8/19/2021 1:25:31 PM", "8 19 2021 48331"), ("19/08/2021 13:25", "19 8 2021 48300"), ("8-19-21 1:25 PM", "8 19 2021 48300"),
            ("03/04/2026", "3 4 2026 0"), ("3/4/2026, 12:00 AM", "3 4 2026 0"), ("8/19/2021 1:25:31\u{202F}PM", "8 19 2021 48331"),
            ("8/19/2021 1:25:31\u{A0}PM", "8 19 2021 48331"), ("8/19/2021 1:25:31 PM +00:00", "8 19 2021 48331"),
            ("8/19/2021 1:00:00 AM +02:00", "8 19 2021 -3600"), ("08.19.2021", "8 19 2021 0"), ("19/08/2021 13.25.31", "19 8 2021 48331"),
        ])
    func local(text: String, expected: String) { #expect(summary(text) == expected) }

    @Test(
        "dates that stand for never",
        arguments: [
            "", "  ", "0001-01-01", "0001-01-01T00:00:00Z", "0001-01-01 00:00:00.0000000", "1601-01-01T00:00:00Z", "1900-01-01", "9999-12-31T23:59:59.9999999Z",
            "9999-12-31", "1/1/0001 12:00:00 AM", "01/01/0001 00:00:00", "01.01.0001 00:00:00", "1/1/1601", "01.01.1601", "1/1/1900", "01.01.1900 00:00",
            "12/31/9999 11:59:59 PM", "31/12/9999", "31.12.9999", "01-Jan-0001 00:00", "31-Dec-9999", "0001/01/01", "1900/01/01",
            "/Date(-62135596800000)/", "/Date(-11644473600000)/", "/Date(-2208988800000)/", "/Date(253402300799999)/", "1/1/0001 12:00:00 AM +00:00",
        ])
    func never(text: String) { #expect(summary(text) == "none") }

    @Test(
        "what is no date",
        arguments: [
            "never", "N/A", "-", "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-19T", "2026-11-19T25:00:00Z", "2026-11-19T08:60Z", "2026-11-19T08:00:61Z",
            "2026-11-19X08:00", "2026-11-19T08:00:00Q", "2026-11-19T08:00:00+15:00", "2026-11-19T08:00:00+02:", "2026-11-19T08:00:00.Z",
            "2026-11-19T08:00:00.1234567890Z", "2026-11-19T13:00 PM", "13/13/2026", "0/4/2026", "32/1/2026", "3/4/26/7", "3/4", "44519", "3/4/2026 abc",
            "30-Feb-2026", "30.02.2026", "08-Foo-2026", "/Date(abc)/", "/Date(1708000000000", "/Date(1708000000000)", "/Date(9999999999999999)/",
            "/Date(999999999999999)/", "0000-01-01", "1.7E+09", "2026", "5/5/0500", "11/19/2026 08:00 ZZ",
        ])
    func invalid(text: String) { #expect(summary(text) == "invalid") }

    @Test("the fast reader of fixed forms says what the cursor says, or nothing", arguments: 0..<500)
    func fixedForms(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let moment = Timestamp(seconds: Int64.random(in: -2_000_000_000...4_000_000_000, using: &random))
        let tail = ["", "Z", ".0000000", ".5Z", ".", ".1234567890", "+00:00"].randomElement(using: &random) ?? ""
        var bytes = Array(moment.description.utf8.dropLast()) + Array(tail.utf8)
        if Bool.random(using: &random) { bytes[10] = 0x20 }
        if Bool.random(using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = Array("0123456789:-/ TZ.".utf8).randomElement(using: &random) ?? 0
        }
        bytes.withUnsafeBytes { bytes in
            guard let fixed = DateReading.fixed(bytes) else { return }
            var cursor = DateCursor(bytes)
            #expect(cursor.isoDate() == .moment(Timestamp(seconds: fixed.seconds), zoneAssumed: fixed.zoneAssumed))
        }
    }

    private func summary(_ text: String) -> String {
        switch Array(text.utf8).withUnsafeBytes({ DateReading($0) }) {
        case .none: "none"
        case .moment(let moment, let zoneAssumed): moment.description + (zoneAssumed ? " assumed" : "")
        case .local(let first, let second, let year, let secondOfDay): "\(first) \(second) \(year) \(secondOfDay)"
        case .invalid: "invalid"
        }
    }
}
