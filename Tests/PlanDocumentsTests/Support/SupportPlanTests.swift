import Foundation
import Preflight
import RolloutPlanning
import TenantModel
import Testing

@testable import PlanDocuments

struct SupportPlanTests {
    @Test func goldenOfASmallTenant() throws {
        let sample = try SupportSample(.fabrikam, enablement: "2026-12-08")
        try Golden.expect(try sample.markdown(), isFile: "support-Fabrikam.md")
    }

    @Test(arguments: ReportSample.allCases) func everySampleHasAllThirteenParts(sample: ReportSample) throws {
        let text = try SupportSample(sample, enablement: "2026-12-08").text()
        let titles = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(
            titles.filter { $0 != "## Sources" } == [
                "## Scope and dates", "## Who can call", "## Tiers and hand-over", "## Expected load", "## First contact", "## Known issues", "## Runbooks",
                "## Where to look", "## Watch lists", "## Escalation to Microsoft", "## Training", "## Monitoring", "## End of intensive support",
            ])
        #expect(!text.contains("{{"))
    }

    @Test func withoutAnEnablementEveryDateIsRelative() throws {
        let text = try SupportSample(.fabrikam).text()
        #expect(text.contains("The day of enablement is not set"))
        #expect(text.contains("T\u{2212}14"))
        let days = text.matches(of: /[0-9]{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20[0-9]{2}/).map { String($0.0) }
        #expect(Set(days) == ["19 Nov 2026"])
    }

    @Test func rolesWithoutANameAreListedOnce() throws {
        let text = try SupportSample(.fabrikam, enablement: "2026-12-08").text()
        #expect(text.matches(of: /To be named before/).count == 1)
    }

    @Test func theForecastIsCalledAnAssumption() throws {
        let text = try SupportSample(.contoso, enablement: "2026-12-08").text()
        #expect(text.contains("These are assumptions"))
        #expect(text.contains("Rates behind it: assumptions"))
        #expect(text.contains("The hours of the help desk are not stated"))
    }

    @Test func aDeskThatIsTooSmallIsSaid() throws {
        let sample = try SupportSample(.contoso, enablement: "2026-12-08") { settings in
            // Devices without a user are the work of tier 3, and no wave could be made smaller for them.
            settings.helpDeskCapacity = [.tier3: 0.01]
        }
        #expect(try sample.text().contains("above: Tier 3"))
    }

    @Test func whatNobodyCanTellIsNotZero() throws {
        let sample = try SupportSample(.fabrikam, enablement: "2026-12-08")
        #expect(sample.values.watch.managedMail == nil)
        #expect(sample.values.exposures[.mailPrompt] == .notEvaluated(.policiesNotCompared))
        #expect(sample.library.issues[1].document.frame.facts.contains { $0.text.hasPrefix("not evaluated: ") })
        #expect(sample.values.exposures[.serverName] == .notEvaluated(.dnsNotRead))
    }

    @Test func exposuresComeFromTheTenant() throws {
        let values = try SupportSample(.contoso, enablement: "2026-12-08").values
        #expect(values.exposures[.mailPrompt] == .users(try #require(values.watch.managedMail).count))
        let reenrolling = values.decisions.tenant.devices.ids.count {
            values.decisions.tenant.devices.platform(of: $0) == .android
                && values.decisions.decidingUser[$0.row].user.map { values.plan.waveOfUser[$0.row] >= 0 } == true
                && [.switchesAtEnablement, .switchesWithLicense, .staysOnBasicMobility, .cannotTell].contains(values.decisions.deviceOutcome[$0.row])
        }
        #expect(values.watch.androidReenroll.count == reenrolling)
        #expect(values.exposures[.authorityNotDefined] == .tenant(false))
        guard case .devices(let never, false) = values.exposures[.neverMoves] else { Issue.record("devices that never move are counted"); return }
        #expect(never >= values.userless.count)
    }

    @Test func peopleOnTheVIPListAreWatched() throws {
        let plain = try SupportSample(.contoso, enablement: "2026-12-08").values
        #expect(plain.watch.vips == nil)
        let people = try #require(plain.plan.waves.last).users.prefix(2)
        let sample = try SupportSample(.contoso, enablement: "2026-12-08") { settings in
            var vip = UserSelector()
            vip.users = people.map { plain.decisions.tenant.users[$0].name }
            settings.vip = vip
        }
        #expect(sample.values.watch.vips == Array(people))
        let rows = try #require(try sample.files()["watch-lists/vip.csv"]).split(separator: "\r\n")
        #expect(rows.count == 3)
    }

    @Test func filesAreThereWhateverKindsOfReportAreWanted() throws {
        let sample = try SupportSample(.contoso, enablement: "2026-12-08")
        let all = try sample.files()
        let few = try sample.files([.json])
        let more = Set(all.keys).subtracting(few.keys)
        #expect(more.count { $0.hasPrefix("figures/") } == 1)
        #expect(more.count { !$0.hasPrefix("figures/") } == 5)
        #expect(more.isSuperset(of: ["support-plan.html", "support-plan.md", "desk-card.html", "desk-card.md", "helpdesk.html"]))
        #expect(few.keys.count { $0.hasPrefix("runbooks/") } == 18)
        #expect(few.keys.count { $0.hasPrefix("known-issues/") } == 26)
        #expect(few.keys.count { $0.hasPrefix("watch-lists/") } == 5)
        #expect(few["support-case-userless.md"] != nil)
    }

    @Test func everyFileThatTheDocumentsLinkToIsWritten() throws {
        let files = try SupportSample(.contoso, enablement: "2026-12-08").files()
        let text = try #require(files["support-plan.md"])
        for match in text.matches(of: /\]\(([^)#:]+)\)/) where !["load.csv", "waves.csv"].contains(match.1) {
            #expect(files[String(match.1)] != nil, "\(match.1)")
        }
    }

    @Test func theCaseNamesTenantAndNumber() throws {
        let files = try SupportSample(.contoso, enablement: "2026-12-08").files()
        let text = try #require(files["support-case-userless.md"])
        #expect(text.contains("041693bb-69a0-43e2-8026-3542830d5cdc"))
        #expect(text.contains("8 Dec 2026"))
    }

    @Test func theDeskCardIsShort() throws {
        #expect(try SupportSample(.contoso, enablement: "2026-12-08").card().split(separator: "\n").count < 60)
    }

    @Test func whomTheProjectFileNamesIsPrintedAndNoLongerAsked() throws {
        let sample = try SupportSample(.fabrikam) { settings in
            settings.helpDesk.contact = "+33 1 23 45"
            settings.helpDesk.hours = "Mon to Fri, 8 to 18"
            settings.helpDesk.languages = ["English", "French"]
            settings.people = [
                ProjectPerson(role: "helpDeskLead", name: "Lea Lead", mail: "lea@fabrikam.com"), ProjectPerson(role: "Tier 2", name: "Team Two"),
            ]
        }
        let text = String(decoding: try sample.markdown(), as: UTF8.self)
        for part in ["+33 1 23 45", "Mon to Fri, 8 to 18", "English, French", "Lea Lead · lea@fabrikam.com", "Team Two"] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(text.contains(": tier 3. Until then this plan prints the role."))
    }

    @Test func whereCoexistenceIsOnNothingIsDueInThePast() throws {
        let sample = try SupportSample(.tailspin)
        #expect(sample.values.isEnabled)
        let text = String(decoding: try sample.markdown(), as: UTF8.self)
        #expect(text.contains("**Enablement:** on already"))
        #expect(text.contains("every further license moves its user at once"))
        #expect(text.contains("To be named now:"))
        #expect(text.contains("on the way already"))
    }
}
