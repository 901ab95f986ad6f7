import ExportReading
import Foundation
import TenantModel
import Testing

/// Contoso's policies: what each of them is there to show.
@Suite struct SamplePolicyTests {
    static let contoso = importing(folder: sampleFolder.appendingPathComponent("SampleData/Contoso").path)

    static func policy(_ name: String, _ family: IntunePolicy.Family) throws -> IntunePolicy {
        try #require(contoso.policies.intune.first { $0.name == name && $0.family == family })
    }

    @Test func allLayoutsAreRead() throws {
        #expect(Self.contoso.policies.intune.count == 11)
        #expect(Self.contoso.policies.unknownTypes == [:])
        #expect(Self.contoso.provides.isSuperset(of: [.intunePolicies, .conditionalAccess]))
        let files = Self.contoso.inputs.filter { $0.format?.hasPrefix("intune.policy") ?? false }
        #expect(files.count == 9)
        #expect(files.allSatisfy { $0.codes == [] })
    }

    @Test func assignmentsAreInAllThreeStates() throws {
        #expect(try Self.policy("Contoso Standard Phones_O365_A", .compliance).assignments == .known([]))
        #expect(try Self.policy("iPad kiosk passcode", .settingsCatalog).assignments == .unknown)
        let windows = try #require(try Self.policy("Windows device lock", .settingsCatalog).assignments.list)
        #expect(windows.map(\.target) == [.allUsers])
        #expect(windows[0].filter?.excludes == false)
        let android = try #require(try Self.policy("Field Sales {EMEA}_O365_A", .restriction).assignments.list)
        #expect(android.map(\.excludes) == [false, true])
        #expect(android[0].filter == .init(name: "Company devices", excludes: true))
    }

    @Test func settingsOfTheCatalogAreRead() throws {
        let lock = "device_vendor_msft_policy_config_devicelock_"
        #expect(
            try Self.policy("Windows device lock", .settingsCatalog).values == [
                lock + "devicepasswordenabled": .text("0"), lock + "mindevicepasswordlength": .number(6),
            ])
    }

    @Test func targetsAreGroupsThatWereRead() throws {
        for policy in Self.contoso.policies.intune {
            for assignment in policy.assignments.list ?? [] {
                guard case .group(let target) = assignment.target else { continue }
                #expect(!Self.contoso.groups.rows(named: target.text).isEmpty, "\(policy.name)")
            }
        }
    }
}
