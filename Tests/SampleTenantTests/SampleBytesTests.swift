import ExportReading
import SampleTenant
import Testing

@Suite("Sample tenant: bytes")
struct SampleBytesTests {
    private static let all = Set(SampleOptions.Format.allCases)

    private func hashes(_ options: SampleOptions, threads: Int) -> [String: String] {
        SampleFolder.bytes(options, threads: threads).files.mapValues { SHA256.hexadecimal(of: $0) }
    }

    @Test("The same options give the same bytes, whatever the number of threads", arguments: [1, 2, 3, 7])
    func threads(count: Int) {
        let options = SampleOptions(users: 4500, seed: 3, formats: Self.all)
        #expect(hashes(options, threads: count) == hashes(options, threads: 2))
    }

    @Test("Another seed gives other people")
    func seed() {
        let one = hashes(SampleOptions(users: 50, seed: 1), threads: 1)
        let other = hashes(SampleOptions(users: 50, seed: 2), threads: 1)
        #expect(one.allSatisfy { other[$0.key] != $0.value })
    }

    @Test(
        "Rows of a user do not depend on how many users there are",
        arguments: ["users.csv", "exportDevice.csv", "DevicesWithInventory.csv", "graph-users.json"])
    func prefix(file: String) throws {
        let small = SampleFolder.bytes(SampleOptions(users: 3000, seed: 5, formats: Self.all)).files
        let large = SampleFolder.bytes(SampleOptions(users: 5000, seed: 5, formats: Self.all)).files
        let end = file.hasSuffix(".json") ? "\n]}\n".utf8.count : 0
        let prefix = try #require(small[file]).dropLast(end)
        #expect(prefix.count > 1000)
        #expect(try #require(large[file]).starts(with: prefix))
    }

    @Test("A file's blocks come one after the other, in the order of the names")
    func order() {
        let options = SampleOptions(users: 17_000)
        let names = SampleTenantWriter(options: options, workers: Workers(count: 2)).fileNames
        #expect(SampleFolder.bytes(options).order == names)
        #expect(Set(names).count == names.count)
    }

    @Test("Options out of range are brought into it")
    func range() {
        #expect(SampleOptions(users: -5).users == 0)
        #expect(SampleOptions(users: 1, devicesPerUser: .nan).devicesPerUser == 1.4)
        #expect(SampleOptions(users: 1, devicesPerUser: 99).devicesPerUser == 14)
        let files = SampleFolder.bytes(SampleOptions(users: 30, asOf: Timestamp(seconds: .min), devicesPerUser: 99)).files
        #expect(String(decoding: files["DevicesWithInventory.csv"] ?? [], as: UTF8.self).contains(",1989-"))
        let none = SampleFolder.bytes(SampleOptions(users: 30, devicesPerUser: -1)).files
        #expect(none["exportDevice.csv"]?.count { $0 == 0x0A } == 1)
    }

    @Test("An error of the sink ends the writing")
    func sinkError() {
        struct Full: Error {}
        var calls = 0
        #expect(throws: Full.self) {
            try SampleTenantWriter(options: SampleOptions(users: 5000), workers: Workers(count: 2)).write { _, _ in
                calls += 1
                if calls == 3 { throw Full() }
            }
        }
        #expect(calls == 3)
    }

    @Test("No placeholder is left in the texts", arguments: ["README.md", "coexist.yaml"])
    func placeholders(file: String) throws {
        let text = String(decoding: try #require(SampleFolder.bytes(SampleOptions(users: 12, seed: 34)).files[file]), as: UTF8.self)
        #expect(!text.contains("{{"))
        #expect(text.contains("12") && text.contains("34") && text.contains("2026-01-01"))
        #expect(text.lowercased().contains("synthetic"))
    }

    @Test(
        "CSV files begin with the byte order mark and end their lines as Windows does",
        arguments: ["users.csv", "exportDevice.csv", "DevicesWithInventory.csv"])
    func csvConventions(file: String) throws {
        let bytes = try #require(SampleFolder.bytes(SampleOptions(users: 300)).files[file])
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(bytes.suffix(2) == [0x0D, 0x0A])
        #expect(bytes.count { $0 == 0x0A } == bytes.count { $0 == 0x0D })
    }
}
