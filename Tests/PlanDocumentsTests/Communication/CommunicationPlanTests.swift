import Preflight
import RolloutPlanning
import TenantModel
import Testing

@testable import PlanDocuments

/// The communication plan of tenants.
struct CommunicationPlanTests {
    private static let sections = [
        "Goals and principles", "Audiences", "Key messages", "Calendar", "Channels", "What people will see", "Languages", "Privacy and consent", "Feedback",
        "Questions people ask",
    ]

    @Test func itHasItsTenSections() throws {
        let plan = try #require(try MessageSample.contoso.get().files([.md])["communication-plan.md"])
        let headings = plan.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
        #expect(headings.filter { Self.sections.contains($0) } == Self.sections)
        #expect(headings.first == "What we could not check")
    }

    @Test func theFilesLookAsKept() throws {
        let files = try MessageSample.contoso.get().files([.md])
        try Golden.expect(Array(#require(files["communication-plan.md"]).utf8), isFile: "communication-plan-Contoso.md")
        try Golden.expect(Array(#require(files["messages/wave-1/M-04.md"]).utf8), isFile: "message-M-04.md")
        try Golden.expect(Array(#require(files["messages/README.md"]).utf8), isFile: "messages-README.md")
    }

    @Test func whatNobodySaidIsNamed() throws {
        let sample = try MessageSample(.contoso, MessageSample.contosoTenant) { settings in
            settings.helpDesk = HelpDeskSettings()
            settings.sponsor = nil
            settings.vip = nil
        }
        let files = try sample.files([.md])
        let plan = try #require(files["communication-plan.md"])
        for open in ["Whom people call", "Who signs the messages", "Who gets a named helper"] { #expect(plan.contains(open)) }
        #expect(files["messages/all/M-00.md"]?.contains("The help desk is there for you.") == true)
        #expect(files["messages/all/M-00.md"]?.contains("Your IT team") == true)
    }

    @Test func questionsAreThoseOfThePopulationsPresent() throws {
        var tenant = MessageSample.tenant(.fabrikam)
        for row in tenant.devices.managed.platform.indices { tenant.devices.managed.platform[row] = .iOS }
        for row in tenant.devices.directory.platform.indices { tenant.devices.directory.platform[row] = .iOS }
        let plan = try #require(try MessageSample(.fabrikam, tenant).files([.md])["communication-plan.md"])
        #expect(plan.contains("iPhone and iPad") && !plan.contains("enroll my Android") && !plan.contains("**Android"))
        #expect(!plan.contains("named person"))
    }

    @Test func aShortPlanRunsFromTenDaysBeforeToTwoWeeksAfter() throws {
        let sample = try MessageSample(.fabrikam, MessageSample.tenant(.fabrikam))
        let source = try sample.source()
        #expect(source.schedule.isShort)
        let offsets = source.schedule.sends.flatMap { $0.days.map(\.offset) }
        #expect(offsets.allSatisfy { (-10...14).contains($0) })
        let full = try MessageSample(.fabrikam, MessageSample.tenant(.fabrikam)) { $0.documentSize = .full }
        #expect(try !full.source().schedule.isShort)
    }

    @Test func whatShouldHaveBeenSentIsSentAtOnce() throws {
        let kickoff = try MessageSample.contoso.get().source().schedule.sends(of: .kickoff).first?.days.first
        #expect(kickoff?.date.description == "2026-11-19" && kickoff?.missed?.description == "2026-11-17")
    }

    @Test func messagesAreSentOnWorkingDays() throws {
        for send in try MessageSample.contoso.get().source().schedule.sends {
            for day in send.days { #expect(day.date.day.map { ![.saturday, .sunday].contains($0.weekday) } ?? false) }
        }
    }
}
