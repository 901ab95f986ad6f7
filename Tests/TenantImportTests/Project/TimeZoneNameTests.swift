import TenantImport
import Testing

/// Time zones held against a database of them.
struct TimeZoneNameTests {
    private static let database =
        "# version 2026a\nR d 1916 o - Jun 14 23s 1 S\nZ Europe/Paris 0:9:21 - LMT 1891\n0:9:21 - PMT 1911\nL Asia/Kolkata Asia/Calcutta\nZ Asia/Kolkata 5:53:28 - LMT 1854\n"

    private static func problems(_ zone: String) throws -> [String] {
        let names = try #require(TimeZoneNames(database: database))
        return ProjectFile.read(Array("project: {timeZone: \(zone)}".utf8), path: "coexist.yaml", timeZones: names).problems.map { "\($0)" }
    }

    @Test(arguments: ["Europe/Paris", "Asia/Kolkata", "Asia/Calcutta", "UTC"]) func zonesAndTheirOtherNamesAreKnown(_ zone: String) throws {
        #expect(try Self.problems(zone).isEmpty)
    }

    @Test(arguments: [("Europe/Pariss", "Europe/Paris"), ("europe/paris", "Europe/Paris"), ("Paris", "Europe/Paris"), ("Europe/Kolkata", "Asia/Kolkata")])
    func aZoneThatDoesNotExistIsSaidWithTheNearest(_ zone: String, near: String) throws {
        let problem = try #require(try Self.problems(zone).first)
        #expect(problem.contains("is no time zone: \"\(zone)\"") && problem.contains("Did you mean \(near)?"))
    }

    @Test func aFileWithoutZonesIsNoDatabase() { #expect(TimeZoneNames(database: "# nothing\n") == nil) }

    @Test func withoutADatabaseOnlyTheShapeCounts() {
        #expect(ProjectFile.read(Array("project: {timeZone: Europe/Atlantis}".utf8), path: "a").problems.isEmpty)
    }
}
