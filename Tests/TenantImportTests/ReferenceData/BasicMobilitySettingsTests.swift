import Foundation
import ReferenceData
import Testing

@Suite struct BasicMobilitySettingsTests {
    private let settings = BasicMobilitySettings.shipped

    @Test func everyLineOfTheFileIsAParameterAndNoNameComesTwice() {
        let lines = EmbeddedFiles.text(of: "ReferenceData/bms-settings.csv").split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(settings.all.count == lines.count - 1)
        #expect(settings.all.count == 48)
        #expect(Set(settings.all.map { $0.name.lowercased() }).count == settings.all.count)
        #expect(settings.all.allSatisfy { !$0.label.isEmpty })
    }

    @Test func everyFileOfReferenceDataIsEmbeddedAndNothingElse() throws {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        folder.append(path: "Sources/ReferenceData/Data")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }
        #expect(EmbeddedFiles.names.filter { $0.hasPrefix("ReferenceData/") }.sorted() == files.map { "ReferenceData/\($0)" }.sorted())
        for file in files {
            #expect(try EmbeddedFiles.text(of: "ReferenceData/\(file)") == String(contentsOf: folder.appending(path: file), encoding: .utf8))
        }
    }

    @Test(arguments: [
        ("PasswordRequired", ["ios"], BasicMobilitySetting.Requirement.isTrue, false, false),
        ("PasswordMinimumLength", ["android", "ios", "knox", "windows"], .isSet, true, false),
        ("passwordtimeout", ["ios", "windows"], .isSet, true, false),
        ("AllowiCloudBackup", ["ios"], .isFalse, false, false),
        ("PasswordQuality", ["android", "knox"], .isAboveZero, true, true),
        ("FirewallStatus", ["windows"], .isRequired, false, true),
        ("PasswordComplexity", [], .isSet, true, true),
    ])
    func aParameterKnowsWhereItActsAndWhenItCounts(
        _ name: String, _ platforms: [String], _ requirement: BasicMobilitySetting.Requirement, _ isPasswordRow: Bool, _ isPowerShellOnly: Bool
    ) throws {
        let setting = try #require(settings.named(name))
        #expect(setting.platforms.sorted() == platforms)
        #expect(setting.requirement == requirement)
        #expect(setting.isPasswordRow == isPasswordRow)
        #expect(setting.isPowerShellOnly == isPowerShellOnly)
    }

    @Test(arguments: [
        ("MoviesRating", "DERatingab0Jaren", "DERatingab0Jahren"), ("TVShowsRating", "deratingab16jahren", "DERatingab16Jahren"),
        ("AppsRating", "Rating12plus", "Rating12plus"), ("FirewallStatus", "true", "Required"),
    ])
    func bothSpellingsOfAValueAreTheSame(_ name: String, _ written: String, _ value: String) throws {
        #expect(try #require(settings.named(name)).canonicalValue(written) == value)
    }

    @Test func onlyChoicesHaveValues() {
        for setting in settings.all { #expect((setting.type == .choice) == !setting.values.isEmpty, "\(setting.name)") }
        #expect(settings.named("MoviesRating")?.canonicalValue("Anything") == nil)
        #expect(settings.named("NoSuchParameter") == nil)
    }
}
