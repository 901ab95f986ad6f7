import TestSupport
import Testing

@testable import ExportReading

@Suite("Zip files")
struct ZipArchiveTests {
    private let folder: TemporaryFolder
    private let reader = ExportReader(workers: Workers(count: 1))

    init() throws { folder = try TemporaryFolder() }

    @Test("entries are files, hidden ones and what macOS adds left out")
    func entries() throws {
        let location = try folder.write(ZipFixture.portal, to: "exports.zip")
        let (files, failures) = ExportFolder.files(at: [location])
        #expect(files.map(\.path) == ["exports.zip!devices.csv", "exports.zip!inner/users.csv"])
        #expect(files.map(\.byteCount) == [5, 12])
        #expect(failures.isEmpty)
        let read = try ReadCSV(reader.open(files[1]), reader: reader, columns: ["id", "name"])
        #expect(read.cells == [["1", "2"]])
        #expect(read.sha256 == SHA256.hexadecimal(of: Array("id,name\n1,2\n".utf8)))
    }

    @Test("deflated entries are unpacked")
    func deflated() throws {
        let location = try folder.write(ZipFixture.deflated, to: "exports.zip")
        let file = try #require(ExportFolder.files(at: [location]).files.first)
        #expect(try ReadCSV(reader.open(file), reader: reader, columns: ["id"]).records.count == 5000)
    }

    @Test("an entry above the limit is not unpacked")
    func limit() throws {
        var limits = ReadingLimits()
        limits.unpackedBytes = 20_007
        let location = try folder.write(ZipFixture.deflated, to: "exports.zip")
        let file = try #require(ExportFolder.files(at: [location]).files.first)
        let failure = #expect(throws: ReadingFailure.self) { try ExportReader(workers: Workers(count: 1), limits: limits).open(file) }
        #expect(failure?.code == "unpackedTooLarge")
    }

    @Test("a password is named as the reason")
    func encrypted() throws {
        let location = try folder.write(ZipFixture.encrypted, to: "exports.zip")
        let file = try #require(ExportFolder.files(at: [location]).files.first)
        let failure = #expect(throws: ReadingFailure.self) { try reader.open(file) }
        #expect(failure?.code == "encryptedZip")
    }

    @Test("a file cut short, or no zip file at all, is a failure of the file", arguments: [0, 4, 100, 400])
    func cut(byteCount: Int) throws {
        let location = try folder.write(ZipFixture.portal.prefix(byteCount), to: "exports.zip")
        let (files, failures) = ExportFolder.files(at: [location])
        #expect(files.isEmpty)
        #expect(failures.map(\.failure.code) == ["damagedZip"])
        #expect(failures.map(\.path) == ["exports.zip"])
    }

    @Test("a changed byte inside an entry is found by its checksum")
    func changedByte() throws {
        var bytes = ZipFixture.portal
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("id,name\n1".utf8)) })
        bytes[place + 8] = UInt8(ascii: "7")
        let location = try folder.write(bytes, to: "exports.zip")
        let file = try #require(ExportFolder.files(at: [location]).files.last)
        let failure = #expect(throws: ReadingFailure.self) { try reader.open(file) }
        #expect(failure?.code == "damagedZip")
    }
}
