import ExportReading
import TenantModel
import Testing

@testable import TenantImport

@Suite struct `People, prices and use cases` {
    @Test func `People are read by role, in the order of the file`() {
        let settings = ProjectText.settings(
            """
            project:
              sponsor: Ada Lindqvist
              operator: partner
              byod: userChoice
              people: {rolloutLead: {name: Lin Ferreira, mail: lin@contoso.com, phone: "+33 1"}, helpDeskLead: {mail: desk@contoso.com}, sponsor: }
              supportCases: {userlessDevices: "2611170040001234"}
              acknowledgements: [The authority cannot return to unknown]
            facts: {apns: {expires: 2027-05-01}, evaluationStarted: 2026-11-02}
            """)
        #expect(settings.sponsor == "Ada Lindqvist")
        #expect(settings.projectOperator == .partner)
        #expect(settings.personalDevices == .userChoice)
        #expect(
            settings.people == [
                ProjectPerson(role: "rolloutLead", name: "Lin Ferreira", mail: "lin@contoso.com", phone: "+33 1"),
                ProjectPerson(role: "helpDeskLead", mail: "desk@contoso.com"), ProjectPerson(role: "sponsor"),
            ])
        #expect(settings.supportCases == ["userlessDevices": "2611170040001234"])
        #expect(settings.acknowledgements == ["The authority cannot return to unknown"])
        #expect(settings.pushCertificateExpiry?.day == "2027-05-01")
        #expect(settings.evaluationStarted?.day == "2026-11-02")
        #expect(settings.unusedKeys == [])
    }

    @Test func `Prices, use cases and the size of documents`() {
        let settings = ProjectText.settings(
            """
            documents: short
            licenses: {prices: {EMS: {amount: 9.95, currency: EUR, per: month}, SPB: {amount: 200, per: year}, INTUNE_A: {currency: EUR}}}
            useCases: [{useCase: Corporate, subUseCase: Executive, groups: [Board], platforms: [iOS], apps: [Outlook], profiles: [VPN]}, {}]
            """)
        #expect(settings.documentSize == .short)
        #expect(
            settings.licensePrices == [
                "EMS": LicensePrice(cents: 995, currency: "EUR", per: .month), "SPB": LicensePrice(cents: 20_000, currency: "", per: .year),
            ])
        var board = UseCaseSettings()
        board.useCase = "Corporate"
        board.subUseCase = "Executive"
        board.groups = ["Board"]
        board.platforms = [.iOS]
        board.apps = ["Outlook"]
        board.profiles = ["VPN"]
        #expect(settings.useCases == [board])
    }

    @Test func `Nothing is stated by default`() {
        let settings = ProjectText.settings("")
        #expect(settings.people == [] && settings.licensePrices == [:] && settings.useCases == [] && settings.documentSize == nil)
    }
}
