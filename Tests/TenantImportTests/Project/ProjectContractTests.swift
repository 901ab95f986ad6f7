import ExportReading
import ReferenceData
import TenantModel
import Testing

@testable import TenantImport

@Suite struct `Project contract` {
    /// The project file of the command line's contract, as its page has it; free names are invented.
    private static let contract = """
        asOf: 2026-11-19
        tenant: {name: a, id: 041693bb-69a0-43e2-8026-3542830d5cdc, domains: []}
        facts: {authority: intune, cloud: gcc, intunePolicies: none, basicMobilityPolicies: none, apns: {expires: 2027-01-01, appleId: a, topic: b},
          mdmUserScope: all, mamUserScope: none, complianceWithoutPolicy: compliant, evaluationStarted: 2026-11-01, unlicensedAdminsAllowed: true,
          statedBy: a, statedOn: 2026-11-19}
        project: {enablement: 2026-12-07, timeZone: UTC, sponsor: a, people: {lead: {name: a, mail: b, phone: c}}, operator: partner, supportCases: {},
          acknowledgements: [], byod: mdm}
        targets: {users: [], files: [], groups: [], departments: [], everyone: true}
        stay: [a]
        exclude: [a]
        vip: [a]
        volunteers: [a]
        critical: [a]
        leave: [a]
        useCases: [{useCase: a, subUseCase: b, groups: [], platforms: [], apps: [], profiles: []}]
        calendar: {weekdays: [], freezes: [{from: 2026-12-18, to: 2027-01-04, why: a}], holidays: {name: []}, minGapDays: 7}
        helpDesk: {hours: a, languages: b, contact: c, capacity: {tier1: 8}}
        sites: {name: {departments: [], offices: [], timeZone: Europe/Paris, linkMbps: 10, cache: true}}
        apps: [{name: a, platform: iOS, megabytes: 1}]
        licenses: {prices: {SKU: {amount: 1.5, currency: EUR, per: month}}, buy: {SKU: 3}, give: SKU}
        documents: short
        groupOfFile: {file: group}
        productNames: {local name: SKU}
        dem: []
        exceptions: [{rule: LIC-02, subjects: a, reason: b, owner: c, expires: 2027-01-01}]
        pilot: {size: 5, weights: {}}
        waves: {growth: 2, minUsers: 1, maxUsers: 9, maxPerDay: 5, maxPerSite: 5, reenrollment: laterTrack, reenrollPerDay: 5, together: [[]], pins: {}}
        ticketRates: {}
        thresholds: {}
        branding: {}
        """

    @Test func `Every key of the contract is read without problems`() {
        _ = ProjectText.settings(Self.contract)
    }

    @Test func `Keys without use are those that the reader says`() {
        let used = Set(ProjectKeyTree.leaves.filter(\.isUsed).map(\.path))
        #expect(used.isSuperset(of: ["asOf", "tenant.id", "facts.statedOn", "project.enablement", "targets", "dem", "licenses.give", "exceptions"]))
        let unused = ProjectText.settings(Self.contract).unusedKeys
        #expect(Set(unused) == Set(ProjectKeyTree.leaves.filter { !$0.isUsed }.map(\.path)))
    }

    @Test func `Thresholds of the file are those of the model`() {
        let names = Mirror(reflecting: Thresholds()).children.compactMap(\.label)
        #expect(Set(ProjectKeyTree.leaves.filter { $0.path.hasPrefix("thresholds.") }.map(\.path)) == Set(names.map { "thresholds." + $0 }))
    }

    @Test func `The schema for editors has the same keys and words`() throws {
        let schema = try #require(NestedValue(EmbeddedFiles.bytes(of: "Templates/schema/coexist.schema.json")))
        let tree = SchemaKeyTree(schema)
        #expect(Set(tree.keys.keys).symmetricDifference(ProjectKeyTree.keys.keys) == [])
        for (path, words) in ProjectKeyTree.keys where !words.isEmpty { #expect(tree.keys[path] == words, "\(path)") }
        #expect(tree.undescribed == [])
    }

    @Test func `The starter file has every key, and reads without problems when all is uncommented`() throws {
        let text = ProjectText.uncommentedStarter
        let settings = ProjectText.settings(text)
        #expect(settings.licenseToGive == "EMS")
        #expect(settings.thresholds == Thresholds())
        #expect(settings.ticketRates.count == TicketClass.allCases.count)
        let missing = ProjectKeyTree.keys.keys.filter { path in
            let name = path.split(separator: ".").last.map(String.init) ?? path
            return name != "*" && !text.split(separator: "\n").contains { $0.drop { " -#".contains($0) }.hasPrefix(name + ":") }
        }
        #expect(missing == [])
    }

    @Test func `The starter file as written states nothing`() {
        let settings = ProjectText.settings(EmbeddedFiles.text(of: "Templates/init/coexist.yaml"))
        #expect(settings.unusedKeys == [])
        #expect(settings.targets == nil)
    }

    @Test func `Every sample is read without problems`() throws {
        let files = try SampleProjects.texts()
        #expect(files.count >= 4)
        for (path, bytes) in files { #expect(ProjectFile.read(bytes, path: path).problems.map(\.description) == []) }
    }
}
