import ExportReading
import Foundation
import Preflight
import TenantModel
import TestSupport
import Testing

@testable import PlanDocuments

/// `policy-gaps.csv`, `license-hold.csv`, the group splits and the ledger's column.
struct PolicyFileTests {
    private static func view(_ sample: CoverageSample = CoverageSample()) throws -> CoverageView {
        CoverageView(sample.decisions, text: try CoverageText(TemplateStore()))
    }

    private static func rows(_ bytes: [UInt8]) -> [String] { String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n").dropLast() }

    private static func files(_ sample: CoverageSample) throws -> [String: [UInt8]] {
        let store = try TemplateStore()
        let files = PreflightFiles(Assessment(sample.decisions), workers: Workers(count: 2), store: store)
        return Dictionary(uniqueKeysWithValues: try files.files([.csv]).map { ($0.path, try $0.bytes()) })
    }

    // MARK: Gaps

    @Test func everySettingInEffectHasARowAndEqualRowsAreOne() throws {
        let rows = Self.rows(PolicyGapsFile.bytes(try Self.view()))
        #expect(rows.first == "policy,platform,setting,current,replacement,verdict,users,reason")
        #expect(rows.count == 1 + 6 + 2 + 2 + 2 + 1)
        #expect(rows[1].hasPrefix("Phones of everyone,iOS,AllowJailbroken,false,true,covered-by-other-route,16,"))
        #expect(rows.contains { $0.hasPrefix("Phones of everyone; Sales phones,windows,PasswordMinComplexChars,3,alphanumeric,needs-review,2,") })
        #expect(rows.contains { $0.hasPrefix("Phones of everyone,android,PhoneMemoryEncrypted,true,,lost,6,No Intune policy") })
        let users = rows.dropFirst().compactMap { row in row.split(separator: ",", omittingEmptySubsequences: false).dropFirst(6).first.flatMap { Int($0) } }
        #expect(users == users.sorted(by: >))
    }

    @Test func withoutPoliciesThereIsTheHeaderAlone() throws {
        var sample = CoverageSample()
        sample.coverage = PolicyCoverage(basis: .notRead([]), populations: [], overlaps: [], gapOfUser: [])
        #expect(Self.rows(PolicyGapsFile.bytes(try Self.view(sample))).count == 1)
    }

    @Test(arguments: ["=cmd|x", "+1", "-1", "@a", "a\"b,c\r\nd", "\tx"]) func hostileNamesStayCells(_ name: String) throws {
        let bytes = PolicyGapsFile.bytes(try Self.view(CoverageSample { _ in name }))
        let rows = DelimitedText.rows(of: bytes.withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0.dropFirst(3)) })
        #expect(rows.allSatisfy { $0.count == 8 })
        #expect(rows.dropFirst().allSatisfy { row in row.allSatisfy { cell in !"=+-@\t\r".contains(cell.first ?? "x") } })
    }

    // MARK: Ledger

    @Test func theLedgerSaysWhoHasAGap() throws {
        let sample = CoverageSample()
        let rows = Self.rows(try #require(Self.files(sample)["ledger.csv"]))
        let gaps = rows.dropFirst().map { row in
            var copy = row
            return copy.withUTF8 { DelimitedText.rows(of: UnsafeRawBufferPointer($0)) }.first?[15] ?? "?"
        }
        #expect(gaps == sample.coverage.gapOfUser.map { $0.known.map { "\($0)" } ?? "" })
        #expect(Set(gaps) == ["true", "false", ""])
    }

    // MARK: Hold

    @Test func whoIsUncoveredOrOpenIsHeldAndWhoIsCoveredIsNot() throws {
        let sample = CoverageSample()
        let decisions = sample.decisions
        let rows = Self.rows(try #require(Self.files(sample)["license-hold.csv"])).dropFirst()
        let held = Set(rows.map { String($0.prefix { $0 != "," }) })
        let expected = decisions.users(.switchesAtEnablement).filter { sample.coverage.gapOfUser[$0.row] != .no }
        #expect(held == Set(expected.map { decisions.tenant.users.userPrincipalName[$0.row] }))
        #expect(!expected.isEmpty && expected.count < decisions.users(.switchesAtEnablement).count)
    }

    @Test func whileCoverageIsUnknownEverybodyWhoSwitchesIsHeld() throws {
        var sample = CoverageSample()
        sample.coverage = PolicyCoverage(basis: .notRead([]), populations: [], overlaps: [], gapOfUser: [])
        let rows = Self.rows(try #require(Self.files(sample)["license-hold.csv"])).dropFirst()
        #expect(Set(rows.map { $0.prefix { $0 != "," } }).count == sample.decisions.users(.switchesAtEnablement).count)
        #expect(rows.allSatisfy { $0.contains("name:") && $0.contains("INTUNE_A") && $0.contains("does not show whether") })
        #expect(rows.allSatisfy { !$0.lowercased().contains("remove") })
    }

    @Test func withNothingToLoseNobodyIsHeldWhoIsMeantToMove() throws {
        var sample = CoverageSample()
        sample.coverage = PolicyCoverage(basis: .nothingToLose, populations: [], overlaps: [], gapOfUser: [])
        #expect(Self.rows(try #require(Self.files(sample)["license-hold.csv"])).count == 1)
    }

    // MARK: Groups

    @Test func groupsAreSplitByWhoHoldsIntune() throws {
        let files = try Self.files(CoverageSample())
        let names = files.keys.filter { $0.hasPrefix("groups/") }.sorted()
        #expect(
            names == [
                "groups/Everyone-already-licensed.csv", "groups/Everyone-not-licensed.csv", "groups/Sales-already-licensed.csv",
                "groups/Sales-not-licensed.csv",
            ])
        let all = try names.map { Self.rows(try #require(files[$0])) }
        #expect(all.allSatisfy { $0.first == "Member object ID or user principal name [memberObjectIdOrUpn] Required" })
        #expect(all[0].count > 1 && all[1].count > 1)
        #expect(Set(all[0].dropFirst()).isDisjoint(with: all[1].dropFirst()))
        // Sales is in Everyone, and in itself.
        #expect(Set(all[2].dropFirst()).isSubset(of: all[0]) && Set(all[3].dropFirst()).isSubset(of: all[1]))
    }

    @Test func withoutBasicMobilityPoliciesThereAreNoGroupFiles() throws {
        var sample = CoverageSample()
        sample.tenant.policies.basicMobility = []
        sample.coverage = PolicyCoverage(basis: .nothingToLose, populations: [], overlaps: [], gapOfUser: [])
        #expect(try Self.files(sample).keys.filter { $0.hasPrefix("groups/") }.isEmpty)
    }

    @Test(arguments: Hostile.all + ["../../etc/passwd", "CON", "..", "", " . ", "a/b", "ü\u{202E}x"]) func aHostileGroupStaysInItsFolder(_ name: String) throws
    {
        let paths = try Self.files(CoverageSample { $0 == "Everyone" || $0 == "Sales" ? name : $0 }).keys.filter { $0.contains("licensed") }
        #expect(paths.count == 4 && Set(paths.map { $0.lowercased() }).count == 4)
        for path in paths {
            #expect(path.hasPrefix("groups/") && path.split(separator: "/", omittingEmptySubsequences: false).count == 2 && !path.contains("\\"))
            #expect(path.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" })
        }
    }
}
