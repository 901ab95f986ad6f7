import TenantModel
import Testing

@testable import ReferenceData

@Suite("What a Basic Mobility value becomes in Intune")
struct ConversionTests {
    static func row(_ setting: String, _ platform: String, _ kind: CrosswalkRow.Kind, _ property: String = "") throws -> CrosswalkRow {
        try #require(
            Crosswalk.shipped.rows(for: setting).first { $0.platform == platform && $0.kind == kind && (property.isEmpty || $0.property.hasSuffix(property)) })
    }

    @Test(
        "Inactivity is rounded down to what Intune offers",
        arguments: [
            ("ios", CrosswalkRow.Kind.compliance, 4, 4), ("ios", .compliance, 7, 5), ("ios", .compliance, 14, 10), ("ios", .compliance, 60, 15),
            ("ios", .restriction, 14, 14), ("ios", .restriction, 60, 15), ("windows", .compliance, 3, 1), ("windows", .compliance, 14, 5),
            ("windows", .compliance, 60, 15), ("windows", .restriction, 60, 60), ("android-da", .compliance, 29, 15), ("android-da", .compliance, 60, 60),
        ])
    func inactivity(platform: String, kind: CrosswalkRow.Kind, minutes: Int, expected: Int) throws {
        let value = try #require(Self.row("PasswordTimeout", platform, kind).intuneValue(for: .duration(seconds: minutes * 60)))
        #expect(value.value == .number(expected))
        #expect(value.exact == .number(minutes))
        #expect(value.isRounded == (minutes != expected))
    }

    @Test("Half a minute becomes one, never 'not set'")
    func halfAMinute() throws {
        let value = try #require(Self.row("PasswordTimeout", "windows", .restriction).intuneValue(for: .duration(seconds: 30)))
        #expect(value == IntuneValue(.number(1), exact: .number(0), isRounded: true))
    }

    @Test("Values stay within the range of Intune", arguments: [(3, 4), (6, 6), (16, 14)])
    func range(length: Int, expected: Int) throws {
        let value = try #require(Self.row("PasswordMinimumLength", "ios", .compliance).intuneValue(for: .number(length)))
        #expect(value.value == .number(expected))
        #expect(value.isRounded == (length != expected))
    }

    @Test("The Windows choice for passwords is inverted: option 0 means enabled")
    func invertedChoice() throws {
        let row = try Self.row("PasswordRequired", "windows", .settingsCatalog)
        #expect(row.property.hasSuffix("devicepasswordenabled"))
        #expect(row.intuneValue(for: .boolean(true))?.value == .text("0"))
        #expect(row.intuneValue(for: .boolean(false))?.value == .text("1"))
    }

    @Test("Character sets become the nearest kind of Android password", arguments: [(1, "numeric"), (2, "alphanumeric"), (3, "alphanumericWithSymbols")])
    func characterSets(count: Int, type: String) throws {
        let row = try Self.row("PasswordMinComplexChars", "android-da", .compliance)
        #expect(row.intuneValue(for: .number(count)) == IntuneValue(.text(type)))
        #expect(row.intuneValue(for: .number(4)) == IntuneValue(.text("alphanumericWithSymbols"), isRounded: true))
    }

    @Test("One character set on Windows becomes two")
    func windowsCharacterSets() throws {
        let row = try Self.row("PasswordMinComplexChars", "windows", .compliance, "CharacterSetCount")
        #expect(row.intuneValue(for: .number(1)) == IntuneValue(.number(2), exact: .number(1), isRounded: true))
    }

    @Test(
        "Ratings are found however the documents spell them",
        arguments: [
            ("AURatingMA15plus", "Australia", "agesAbove15"), ("AURatingG", "Australia", "general"), ("AURatingGeneral", "Australia", "general"),
            ("DERatingab0Jahren", "Germany", "general"), ("DERatingab0Jaren", "Germany", "general"), ("FRRating12minus", "France", "agesAbove12"),
            ("GBRating12A", "UnitedKingdom", "agesAbove12Cinema"), ("JPRatingRdash15", "Japan", "agesAbove15"), ("USRatingNC17", "UnitedStates", "adults"),
            ("AllowAll", "Canada", "allAllowed"), ("DontAllow", "Ireland", "allBlocked"),
        ])
    func ratings(rating: String, country: String, graph: String) throws {
        let row = try Self.row("MoviesRating", "ios", .restriction, "\(country).movieRating")
        #expect(row.intuneValue(for: .text(rating))?.value == .text(graph))
        #expect(row.concerns(.text(rating)))
    }

    @Test("A rating of another region does not concern a control")
    func otherRegion() throws {
        let row = try Self.row("MoviesRating", "ios", .restriction, "Canada.movieRating")
        #expect(!row.concerns(.text("AURatingG")))
        #expect(!row.concerns(.text("AllowAll"), region: "au"))
        #expect(row.intuneValue(for: .text("AURatingG")) == nil)
    }

    @Test("Allowing is no requirement: no control is asked for a value that is none")
    func noRequirement() throws {
        #expect(try !Self.row("AllowSimplePassword", "android-da", .compliance).concerns(.boolean(true)))
        #expect(try !Self.row("AllowDiagnosticSubmission", "windows", .restriction).concerns(.boolean(true)))
    }

    @Test(
        "Values of a foreign type give nothing and do not crash",
        arguments: [PolicyValue.text("x"), .list(["a", "b"]), .boolean(true), .duration(seconds: -1)])
    func foreign(value: PolicyValue) throws {
        let row = try Self.row("PasswordMinimumLength", "ios", .compliance)
        #expect(row.intuneValue(for: value) == nil)
        for row in Crosswalk.shipped.rows {
            _ = row.intuneValue(for: value)
            _ = row.concerns(value)
        }
    }
}
