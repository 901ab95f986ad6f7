import ExportReading
import Foundation
import Preflight
import RolloutPlanning
import TenantModel
import Testing

@testable import PlanDocuments

struct RolloutDocumentTests {
    @Test func aSmallTenantGetsTheShortPlanUnlessItAsksForTheFullOne() throws {
        #expect(try PlanSample(.fabrikam).values().size == .short)
        #expect(try PlanSample(.contoso).values().size == .full)
        let full = try PlanSample(.fabrikam) { $0.documentSize = .full }
        let markdown = try full.markdown(full.rollout())
        for heading in ["## Goals and how they are measured", "## The day of enablement", "## People", "## Closing"] { #expect(markdown.contains(heading)) }
    }

    @Test func withoutADayEveryDateIsRelative() throws {
        let sample = try PlanSample(.fabrikam) { $0.documentSize = .full }
        let text = try sample.markdown(sample.rollout()) + sample.markdown(sample.decision())
        #expect(text.contains("T−14") && text.contains("T+1"))
        let dated = text.matches(of: /\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20\d\d/).map { String($0.0) }
        // Only the day of the run, and when menus were seen.
        let plan = text.replacing(/menu seen [^)]*/, with: "").replacing("19 Nov 2026", with: "")
        #expect(!plan.contains(/\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20\d\d/), "\(dated)")
    }

    @Test(arguments: [DocumentSize.short, .full]) func factsAreNeverSoftened(_ size: DocumentSize) throws {
        let sample = try PlanSample(.fabrikam) { $0.documentSize = size }
        let text = try sample.markdown(sample.rollout()).lowercased()
        for fact in ["within 8 hours", "up to 7 days", "a week", "180 days", "never move by themselves", "no way back"] {
            #expect(text.contains(fact), "\(fact)")
        }
        #expect(text.contains("iphones and ipads"))
    }

    @Test func nothingTellsAnybodyToTakeAProductAway() throws {
        let store = try TemplateStore()
        for name in store.names where name.hasPrefix("rollout/") || name.hasPrefix("decision/") || name.hasPrefix("index/") {
            let text = try #require(store.text(named: name)).lowercased()
            #expect(!text.contains(/(remove|unassign|revoke|withdraw) (the |their |its |a |an )?(product|intune|microsoft 365)? ?licenses?/), "\(name)")
        }
    }

    @Test func everyActivityHasExactlyOneWhoAnswers() throws {
        let text = try #require(TemplateStore().text(named: "rollout/rollout-plan.md"))
        let rows = text.split(separator: "\n").drop { !$0.hasPrefix("| Activity |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
        #expect(rows.count == 13)
        for row in rows {
            let cells = row.split(separator: "|").map { $0.trimmingSpaces() }.dropFirst()
            #expect(cells.count == ProjectRole.allCases.count, "\(row)")
            #expect(cells.count { $0.contains("A") } == 1, "\(row)")
        }
    }

    @Test func rolesWithoutANameAreListedOnce() throws {
        let sample = try PlanSample.contoso()
        let markdown = try sample.markdown(sample.rollout())
        #expect(markdown.contains("Lin Ferreira (project lead)"))
        let note = try #require(markdown.split(separator: "\n").first { $0.contains("license administrator (LA)") })
        #expect(!note.contains("project lead") && !note.contains("Sponsor"))
        #expect(try sample.markdown(sample.decision()).contains("| Sponsor | Ada Lindqvist |"))
    }

    @Test func whereCoexistenceIsOnNobodyIsToldToEnableIt() throws {
        let sample = try PlanSample(.tailspin) { $0.documentSize = .full }
        let text = try sample.markdown(sample.rollout()) + sample.markdown(sample.decision())
        #expect(!text.contains("Choose **Intune MDM Authority**"))
        #expect(text.contains("Coexistence is on already") && !text.contains("was due"))
        #expect(try sample.values().gates.first { $0.name == .g2 }?.state == .notApplicable)
    }

    @Test func statedUseCasesAreShownAsStated() throws {
        var board = UseCaseSettings()
        board.useCase = "Corporate"
        board.subUseCase = "Sales"
        board.groups = ["Sales", "Nobody at all"]
        board.platforms = [.iOS]
        board.apps = ["Outlook"]
        let sample = try PlanSample(.contoso) { $0.useCases = [board] }
        let markdown = try sample.markdown(sample.rollout())
        #expect(markdown.contains("| Corporate → Sales · nobody found for Nobody at all |"))
        #expect(!markdown.contains("**derived**"))
        #expect(try sample.values().useCases.leaves.first?.users ?? 0 > 0)
    }

    @Test func theIndexListsWhatWasWrittenDecisionFirst() throws {
        let sample = try PlanSample(.fabrikam)
        let files = try sample.files()
        #expect(files.prefix(6).map(\.path) == ["index.html", "index.md", "decision.html", "decision.md", "rollout-plan.html", "rollout-plan.md"])
        let index = String(decoding: try files[1].bytes(), as: UTF8.self)
        let links = index.matches(of: /\]\(([^)]*)\)/).map { String($0.1) }
        #expect(links.first == "decision.md")
        #expect(Set(links).isSubset(of: Set(files.map(\.path))))
        #expect(!index.contains("support-plan") || files.contains { $0.path == "support-plan.md" })
    }

    @Test func withoutReportsThereIsNoIndex() throws {
        #expect(try !PlanSample(.fabrikam).files([.csv]).contains { $0.path.hasPrefix("index") || $0.path.hasPrefix("decision") })
    }

    @Test(arguments: [ReportSample.fabrikam, .contoso]) func everyLinkOfADocumentHasAPlace(_ sample: ReportSample) throws {
        let plan = try PlanSample(sample)
        let paths = Set(try plan.files().map(\.path))
        for document in [try plan.rollout(), try plan.decision()] {
            let page = String(decoding: try plan.page(document), as: UTF8.self)
            let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count)
            for link in page.matches(of: /href="([^"]*)"/).map({ String($0.1) }) where !link.hasPrefix("https://") {
                #expect(link.hasPrefix("#") ? ids.contains(String(link.dropFirst())) : paths.contains(link), "\(link)")
            }
        }
    }

    @Test func aSmallTenantsPagesStayBelow150KB() throws {
        let sample = try PlanSample(.fabrikam)
        #expect(try sample.page(sample.rollout()).count < 150_000)
        #expect(try sample.page(sample.decision()).count < 150_000)
    }

    /// Fabrikam with one name for everything that the project file names.
    private static func named(_ name: String) throws -> (tags: [[String]], shapes: [String]) {
        let sample = try PlanSample(.fabrikam) { settings in
            settings.documentSize = .full
            settings.tenantName = name
            settings.sponsor = name
            settings.people = [ProjectPerson(role: "projectLead", name: name, mail: name), ProjectPerson(role: name, name: name)]
            settings.calendar.freezes = [ChangeFreeze(from: Timestamp(seconds: 1_796_000_000), to: Timestamp(seconds: 1_796_500_000), why: name)]
            settings.enablement = Timestamp(year: 2026, month: 12, day: 1)
        }
        let documents = [try sample.rollout(), try sample.decision()]
        return (
            try documents.map { try PageStructure.tags(of: sample.page($0)) },
            try documents.map { PageStructure.shape(of: Array(try sample.markdown($0).utf8)) }
        )
    }

    private static let plain = Result { try named("Name") }

    @Test(arguments: Hostile.all) func hostileNamesStayText(_ name: String) throws {
        let (plain, hostile) = (try Self.plain.get(), try Self.named(name))
        #expect(plain.tags == hostile.tags)
        #expect(plain.shapes == hostile.shapes)
    }
}
