import ExportReading
import Preflight
import ReferenceData
import TenantModel
import Testing

@testable import PlanDocuments

struct ReportTests {
    private let empty = Assessment(DecisionMaker(tenant: Tenant(), settings: ProjectSettings(), asOf: ReportSample.asOf).decide())

    // MARK: Numbers

    @Test(arguments: ReportSample.allCases) func tilesSayWhatTheOutcomesSay(_ sample: ReportSample) throws {
        let assessment = sample.assessment
        let counts = OutcomeCounts(assessment.decisions)
        let markdown = try assessment.markdown()
        let switching = counts[UserOutcome.switchesAtEnablement].total
        let moment = sample == .tailspin ? "at the next check-in" : "at enablement"
        #expect(markdown.contains("- **\(switching)** users switch \(moment)"))
        #expect(markdown.contains("- **\(counts[DeviceOutcome.switchesAtEnablement].total)** devices switch with them"))
        #expect(markdown.contains("- **\(counts[DeviceOutcome.notMigrated].total)** devices without a user"))
        let open = counts[UserOutcome.cannotTell].total
        #expect(markdown.contains("- **\(open)** \(open == 1 ? "user" : "users") cannot be told"))
    }

    @Test(arguments: ReportSample.allCases) func everyWalkCountsTheSame(_ sample: ReportSample) throws {
        let decisions = sample.assessment.decisions
        let counts = OutcomeCounts(decisions)
        let (users, devices) = (UserNumbers(decisions), DeviceNumbers(decisions))
        for outcome in UserOutcome.allCases {
            #expect(users.moves.reduce(0) { $0 + $1[Int(outcome.rawValue)] } == counts[outcome].total)
        }
        for outcome in DeviceOutcome.allCases { #expect(devices.count(outcome) == counts[outcome].total) }
        #expect(users.holders.reduce(0, +) == decisions.tenant.users.count)
        #expect(UserReason.allCases.reduce(0) { $0 + users.count($1) } == decisions.tenant.users.count)
        #expect(users.departments.values.reduce(0) { $0 + $1.all } == decisions.tenant.users.count)
        #expect(devices.reasons.reduce(0, +) == decisions.tenant.devices.count)
        #expect(devices.curve.reduce(0, +) == counts[DeviceOutcome.switchesAtEnablement].total)
        #expect(devices.ages.reduce(0, +) == decisions.deviceOutcome.count { $0.isWaiting })
        #expect(users.unintended == zip(decisions.userOutcome, decisions.intent.intended).count { $0 == .switchesAtEnablement && $1 == .no })
    }

    @Test func whatWasNotReadIsAQuestionMarkAndNeverZero() throws {
        let markdown = try empty.markdown()
        let tiles = markdown.split(separator: "\n").filter { $0.hasPrefix("- **") }.prefix(8)
        #expect(tiles.count == 8)
        #expect(tiles.allSatisfy { $0.hasPrefix("- **?**") })
        #expect(markdown.contains("Not read: Users, Licenses of users, Entra devices with MDM."))
    }

    // MARK: Shape

    @Test func anEmptyTenantHasNoEmptySections() throws {
        let markdown = try empty.markdown()
        for heading in ["## Who switches when", "## Licenses", "## Devices", "## Due and silent"] {
            #expect(!markdown.contains(heading), "\(heading)")
        }
        #expect(markdown.hasPrefix("# Pre-flight report\n"))
        #expect(markdown.contains("Cannot conclude"))
    }

    @Test func withoutFilesBesideItNothingLinksToOne() throws {
        let page = try ReportSample.fabrikam.assessment.page(hasAnnexes: false)
        #expect(!page.contains(".csv\""))
        #expect(!page.contains("Files beside this report"))
    }

    @Test func aSmallTenantsPageStaysBelow150KB() throws {
        #expect(try ReportSample.fabrikam.assessment.page().utf8.count < 150_000)
    }

    @Test func theSameTenantGivesTheSameBytes() throws {
        #expect(try ReportSample.contoso.assessment.page() == ReportSample.contoso.assessment.page())
    }

    @Test(arguments: ReportSample.allCases) func everyLinkIntoThePageHasAPlace(_ sample: ReportSample) throws {
        let html = try sample.assessment.page()
        let ids = html.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for match in html.matches(of: /href="#([^"]*)"|aria-labelledby="([^"]*)"/) {
            let target = String(match.1 ?? match.2 ?? "")
            #expect(ids.contains(target), "\(target)")
        }
    }

    @Test func aMisspelledWordIsAProblem() throws {
        let words = try TemplateStore().text(named: "preflight/words.txt")?.replacing("tileUsers:", with: "tileUser:") ?? ""
        #expect(throws: TemplateProblems.self) { try WordList<PreflightWord>(TemplateStore(overrides: ["preflight/words.txt": words])) }
    }

    @Test(arguments: [
        ("{{product}}", "{{prodct}}", "reasons.txt:8:38: unknown name \"prodct\"; did you mean \"product\"?"),
        ("device.leaving:", "device.leving:", "reasons.txt:19:1: unknown key \"device.leving\"; did you mean \"device.leaving\"?"),
    ])
    func aMistakeInAReasonIsAProblem(_ right: String, _ wrong: String, _ problem: String) throws {
        let text = try #require(try TemplateStore().text(named: "reasons.txt")).replacing(right, with: wrong)
        let problems = #expect(throws: TemplateProblems.self) { try Reasons(TemplateStore(overrides: ["reasons.txt": text])) }
        #expect(problems?.problems.first?.description == problem)
    }

    @Test func theProductThatDecidesIsNamedWhateverElseAUserHolds() throws {
        var tenant = ReportSample.fabrikam.tenant
        for index in tenant.licenseSets.indices { tenant.licenseSets[index].assignments.append(LicenseAssignment(product: .name("Wonder Pack"))) }
        let decisions = DecisionMaker(tenant: tenant, settings: ReportSample.fabrikam.settings, asOf: ReportSample.asOf).decide()
        let markdown = try Assessment(decisions).markdown()
        #expect(markdown.contains("Wonder Pack is not recognized"))
        #expect(!markdown.contains("Wonder Pack contains Intune"))
    }

    // MARK: Check-ins

    @Test(arguments: [
        (Int64(0), CheckInAge.within8Hours), (8, .within8Hours), (9, .within24Hours), (72, .within3Days), (4320, .within180Days), (4321, .over180Days),
    ])
    func agesFallIntoTheirBucket(_ hours: Int64, _ age: CheckInAge) {
        #expect(CheckInAge(seen: 1_000_000_000 - hours * 3600, at: 1_000_000_000) == age)
    }

    @Test(arguments: [(Int64(24), SwitchWindow.hours8), (25, .hours24), (72, .hours24), (73, .days7), (168, .days7), (169, .tail)])
    func theCurveFollowsTheLastCheckIn(_ hours: Int64, _ window: SwitchWindow) {
        #expect(SwitchWindow(seen: 1_000_000_000 - hours * 3600, dataEnd: 1_000_000_000) == window)
    }

    @Test func aDeviceThatWasNeverSeenIsNowhereElse() {
        #expect(CheckInAge(seen: unknownMoment, at: 0) == .never)
        #expect(SwitchWindow(seen: unknownMoment, dataEnd: 0) == .tail)
        #expect(CertificateAge(expiry: unknownMoment, at: 0) == .unknown)
    }
}
