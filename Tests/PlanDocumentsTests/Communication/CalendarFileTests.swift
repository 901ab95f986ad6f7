import Preflight
import TenantModel
import Testing

@testable import PlanDocuments

/// `calendar.ics` of a plan.
struct CalendarFileTests {
    private func lines(_ sample: MessageSample) throws -> [String] {
        let text = try #require(try sample.files([])["calendar.ics"])
        #expect(!text.utf8.elementsEqual(text.replacing("\r\n", with: "\n").utf8))
        return CalendarWriterTests.unfolded(Array(text.utf8)).split(separator: "\r\n").map(String.init)
    }

    private func values(_ name: String, _ lines: [String]) -> [String] {
        lines.filter { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1)) }
    }

    @Test func itHasAllThatCalendarsAskFor() throws {
        let lines = try lines(MessageSample.contoso.get())
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR" && lines.contains("VERSION:2.0"))
        let count = lines.count { $0 == "BEGIN:VEVENT" }
        #expect(count > 20 && lines.count { $0 == "END:VEVENT" } == count)
        #expect(Set(values("UID", lines)).count == count)
        #expect(values("DTSTAMP", lines).allSatisfy { $0 == "20261119T235959Z" })
        #expect(lines.count { $0.hasPrefix("DTSTART;VALUE=DATE:") } == count && lines.count { $0.hasPrefix("DTEND;VALUE=DATE:") } == count)
        #expect(lines.contains("DTSTART;VALUE=DATE:20261208") && lines.contains("SUMMARY:Enablement: Intune is added"))
        let names: Set<Substring> = [
            "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP",
        ]
        #expect(lines.allSatisfy { line in names.contains(line.prefix { $0 != ":" && $0 != ";" }) })
    }

    @Test func anEventThatMovesKeepsItsName() throws {
        let later = try MessageSample(.contoso, MessageSample.contosoTenant, enablement: "2026-12-09")
        let (before, after) = (try Set(values("UID", lines(MessageSample.contoso.get()))), try Set(values("UID", lines(later))))
        #expect(before.intersection(after).count > 20)
    }

    @Test func withoutADayOfEnablementThereIsNone() throws {
        let sample = try MessageSample(.contoso, MessageSample.contosoTenant, enablement: nil)
        let files = try sample.files([.md])
        #expect(files["calendar.ics"] == nil)
        let plan = try #require(files["communication-plan.md"])
        #expect(plan.contains("| T\u{2212}21 |") && plan.contains("W2\u{2212}1") && plan.contains("all dates are relative"))
        #expect(!plan.contains("8 Dec") && !plan.contains("calendar.ics"))
        #expect(files["messages/README.md"]?.contains("The day of enablement is not set") == true)
    }
}
