import ExportReading
import Foundation
import PlanDocuments
import Preflight
import ReferenceData
import TenantModel
import TestSupport
import Testing

/// Every setting that a certain control carries: written, read back by the importer, and compared by the coverage decision.
@Suite struct RoundTripTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let kind: BasicMobilityPolicy.Kind
        let platform: ReplacementPlatform
        let setting: BasicMobilitySetting

        var testDescription: String { "\(setting.name) \(platform.rawValue) \(kind.rawValue)" }

        /// The controls that are certain, on the way of the policy's own kind.
        var rows: [CrosswalkRow] {
            let names: [ReplacementPlatform: Set<String>] = [.iOS: ["ios"], .android: ["android-da", "samsung-knox"], .windows: ["windows"]]
            let route: CrosswalkRow.Route = kind == .blocksAccess ? .block : .allow
            return Crosswalk.shipped.rows(for: setting.name).filter {
                $0.confidence == .certain && names[platform]?.contains($0.platform) == true && ($0.route == .both || $0.route == route)
            }
        }

        /// Values that ask something, the ends of ranges among them.
        var values: [PolicyValue] {
            switch setting.type {
            case .boolean: [.boolean(setting.requirement == .isTrue)]
            case .number:
                ([
                    "PasswordMinComplexChars": [1, 2, 3, 4], "PasswordMinimumLength": [4, 6, 14], "MaxPasswordAttemptsBeforeWipe": [4, 11],
                    "PasswordExpirationDays": [1, 90, 255], "PasswordHistoryCount": [1, 24],
                ][setting.name] ?? [1, 7]).map { .number($0) }
            case .duration: [60, 90, 240, 300, 720, 900, 3600].map { .duration(seconds: $0) }
            case .text: [.text("https://example.com/files")]
            case .choice:
                setting.values.filter { $0 != "AllowAll" }.enumerated().filter { $0.offset % (setting.values.count / 8 + 1) == 0 }.map { .text($0.element) }
            }
        }
    }

    static let cases: [Case] = [BasicMobilityPolicy.Kind.blocksAccess, .allowsAccess].flatMap { kind in
        ReplacementPlatform.allCases.flatMap { platform in
            BasicMobilitySettings.shipped.all.map { Case(kind: kind, platform: platform, setting: $0) }
        }
    }.filter { !$0.rows.isEmpty }

    @Test func theCasesAreTheCrosswalks() {
        #expect(Self.cases.count > 70)
        let settings = Set(Self.cases.map(\.setting.name))
        for row in Crosswalk.shipped.rows where row.confidence == .certain { #expect(settings.contains(row.setting), "\(row)") }
    }

    @Test(arguments: cases) func aCertainSettingComesBackCovered(_ test: Case) throws {
        for value in test.values {
            let gate: [(String, PolicyValue)] = test.setting.isPasswordRow ? [("PasswordRequired", .boolean(true))] : []
            let trip = try RoundTrip([.test(test.kind, gate + [(test.setting.name, value)])])
            let coverage = try #require(trip.coverage(test.setting.name, on: test.platform), "\(value)")
            if coverage.verdict != .inert {
                #expect(coverage.verdict == .coveredEqual || coverage.verdict == .coveredStricter, "\(value): \(coverage)")
            }
            // What does nothing there today is carried all the same, since Microsoft's mapping does so.
            let row = try #require(
                test.rows.first { $0.concerns(value, region: value == .text("DontAllow") ? "us" : "") && $0.kind != .settingsCatalog }, "\(value)")
            let read = trip.policies.filter { $0.odataType == row.odataType }.compactMap { $0.values[row.key] }
            if row.intuneValue(for: value) != nil, row.kind != .emailProfile {
                let found = try #require(read.first, "\(value) \(row)")
                #expect(SettingComparison(value, by: row, with: found).isMet || row.intuneValue(for: value)?.isRounded == true, "\(value) \(row) \(found)")
            }
        }
    }

    /// The settings of a policy made with everything selected, on both kinds.
    static let everything: [(String, PolicyValue)] = [
        ("PasswordRequired", .boolean(true)), ("AllowSimplePassword", .boolean(false)), ("PasswordMinComplexChars", .number(3)),
        ("PasswordMinimumLength", .number(8)), ("MaxPasswordAttemptsBeforeWipe", .number(6)), ("PasswordTimeout", .duration(seconds: 900)),
        ("PasswordExpirationDays", .number(90)), ("PasswordHistoryCount", .number(5)), ("PhoneMemoryEncrypted", .boolean(true)),
        ("RequireEmailProfile", .boolean(true)), ("ForceEncryptedBackup", .boolean(true)), ("AllowiCloudBackup", .boolean(false)),
        ("AllowiCloudDocSync", .boolean(false)), ("AllowiCloudPhotoSync", .boolean(false)), ("AllowScreenshot", .boolean(false)),
        ("AllowVideoConferencing", .boolean(false)), ("AllowDiagnosticSubmission", .boolean(false)), ("AllowAppStore", .boolean(false)),
        ("ForceAppStorePassword", .boolean(true)), ("EnableRemovableStorage", .boolean(false)), ("BluetoothEnabled", .boolean(false)),
        ("CameraEnabled", .boolean(false)), ("SystemSecurityTLS", .boolean(true)), ("RegionRatings", .text("de")),
        ("MoviesRating", .text("DERatingab12Jahren")), ("TVShowsRating", .text("DontAllow")), ("AppsRating", .text("Rating12plus")),
    ]

    @Test(arguments: [BasicMobilityPolicy.Kind.blocksAccess, .allowsAccess], [ReplacementPlan.Naming.same, .derived])
    func aPolicyWithEverythingLeavesNoGap(_ kind: BasicMobilityPolicy.Kind, _ naming: ReplacementPlan.Naming) throws {
        let more: [(String, PolicyValue)] = kind == .blocksAccess ? [("AllowJailbroken", .boolean(false))] : []
        let trip = try RoundTrip([.test(kind, Self.everything + more)], naming: naming)
        let populations = trip.decisions.coverage.populations
        #expect(populations.count == 3)
        for population in populations {
            #expect(population.reaching.filter { !$0.isSure }.isEmpty)
            #expect(population.hasGap == .no, "\(population.platform): \(population.gaps)")
            for setting in population.settings {
                #expect(setting.verdict <= .coveredStricter || setting.verdict == .inert, "\(population.platform) \(setting)")
            }
            if population.platform == .iOS { #expect(population.mail == .reauthPossible) }
            // Basic Mobility never blocked Windows, so the policy leaves it out.
            if kind == .blocksAccess { #expect(population.access == (population.platform == .windows ? .no : .yes)) }
        }
        #expect(trip.plan.sets.first?.notCarried.isEmpty == true)
        #expect(trip.decisions.tenant.inputs.flatMap(\.diagnostics).filter { $0.severity != .info }.isEmpty)
    }

    @Test func theExclusionListIsOutsideTheAccessPolicy() throws {
        let excluded = PolicyTarget(id: GUID("aaaaaaaa-0000-4000-8000-000000000001"))
        let rule = BasicMobilityTenantRule(appliesTo: "", blocksUnsupportedDevices: .yes, exclusions: [excluded], evidence: .none)
        let trip = try RoundTrip([.test(.blocksAccess, [("PasswordRequired", .boolean(true))])], tenantRule: rule)
        let access = try #require(trip.policies.first { $0.family == .conditionalAccess })
        #expect(access.values["conditions.users.excludegroups"] == .list(["aaaaaaaa-0000-4000-8000-000000000001"]))
        #expect(access.values["conditions.users.includegroups"] == .list([RoundTrip.group.id?.description ?? ""]))
        #expect(trip.plan.sets[0].blocksUnsupportedDevices)
    }

    @Test func twoPoliciesThatAreAlikeKeepTheirOwnGroups() throws {
        var other = BasicMobilityPolicy.test(.allowsAccess, [("CameraEnabled", .boolean(false))])
        other.targets = [PolicyTarget(id: GUID("aaaaaaaa-0000-4000-8000-000000000001"))]
        let trip = try RoundTrip([other, .test(.allowsAccess, [("CameraEnabled", .boolean(false))])])
        let coverage = try #require(trip.coverage("CameraEnabled", on: .iOS))
        #expect(coverage.verdict == .coveredEqual, "\(coverage)")
        #expect(trip.decisions.tenant.inputs.flatMap(\.diagnostics).filter { $0.code == "assignmentsWithoutPolicy" }.isEmpty)
    }

    @Test func whatOnlyTheSettingsCatalogHasComesBackFromThere() throws {
        let trip = try RoundTrip([.test(.allowsAccess, Self.everything)], crosswalk: try Self.catalogOnly())
        #expect(Set(trip.policies.map(\.family)) == [.settingsCatalog])
        #expect(trip.policies.map(\.platforms).contains([.windows]) && trip.policies.map(\.platforms).contains([.iOS]))
        for setting in ["PasswordRequired", "AllowSimplePassword", "PasswordMinComplexChars", "PasswordMinimumLength", "PasswordTimeout", "CameraEnabled"] {
            let coverage = try #require(trip.coverage(setting, on: .iOS))
            #expect(coverage.verdict <= .coveredStricter, "\(coverage)")
        }
        for setting in ["PasswordMinComplexChars", "PasswordMinimumLength", "PasswordHistoryCount", "AllowDiagnosticSubmission"] {
            let coverage = try #require(trip.coverage(setting, on: .windows))
            #expect(coverage.verdict <= .coveredStricter, "\(coverage)")
        }
    }

    /// The crosswalk without any other kind of policy.
    static func catalogOnly() throws -> Crosswalk {
        let lines = try String(contentsOfFile: TenantText.repository + "/Sources/ReferenceData/Data/crosswalk.csv", encoding: .utf8)
            .split(separator: "\n").filter { !$0.hasPrefix("#") }
        let text = (lines.prefix(1) + lines.filter { $0.contains(",settings catalog,") }).joined(separator: "\n") + "\n"
        let crosswalk = Array(text.utf8).withUnsafeBytes { Crosswalk($0) }
        #expect(crosswalk.mistakes.isEmpty && crosswalk.rows.count > 20)
        return crosswalk
    }
}
