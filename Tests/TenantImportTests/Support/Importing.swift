import ExportReading
import Foundation
import TenantImport
import TenantModel

/// A synthetic file of a test.
struct TestFile: Sendable {
    let path: String
    let bytes: [UInt8]

    init(_ path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(_ path: String, _ text: String) {
        self.path = path
        bytes = Array(text.utf8)
    }

    /// UTF-16LE with byte-order mark, as Windows PowerShell and Excel's "Unicode text" write it.
    init(utf16 path: String, _ text: String) {
        self.path = path
        bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
}

/// The "now" of the tests.
let testNow = Timestamp(seconds: 1_795_132_799)  // 2026-11-19T23:59:59Z

/// Writes the files into a folder of their own, imports them, and removes the folder.
func importing(
    _ files: TestFile..., dateOrder: DateOrder? = nil, groupOfFile: [String: String] = [:], planning: Bool = false, threads: Int = 1,
    chunkBytes: Int = ExportReader.defaultChunkBytes
) throws -> Tenant {
    try importing(files, dateOrder: dateOrder, groupOfFile: groupOfFile, planning: planning, threads: threads, chunkBytes: chunkBytes)
}

/// Writes the files into a folder of their own, imports them, and removes the folder.
func importing(
    _ files: [TestFile], dateOrder: DateOrder? = nil, groupOfFile: [String: String] = [:], planning: Bool = false, threads: Int = 1,
    chunkBytes: Int = ExportReader.defaultChunkBytes
) throws -> Tenant {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("coexist-import-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
        let place = folder.appendingPathComponent(file.path)
        try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: place)
    }
    return importing(folder: folder.path, dateOrder: dateOrder, groupOfFile: groupOfFile, planning: planning, threads: threads, chunkBytes: chunkBytes)
}

/// Imports a folder.
func importing(
    folder: String, dateOrder: DateOrder? = nil, groupOfFile: [String: String] = [:], planning: Bool = false, threads: Int = 1,
    chunkBytes: Int = ExportReader.defaultChunkBytes
) -> Tenant {
    let (files, failures) = ExportFolder.files(at: [folder])
    let reader = ExportReader(workers: Workers(count: threads), chunkBytes: chunkBytes)
    return TenantImporter(reader: reader, options: ImportOptions(now: testNow, dateOrder: dateOrder, groupOfFile: groupOfFile, planning: planning))
        .tenant(from: EarlierOutputs.leaveOut(files, reader: reader), failures: failures)
}

extension Tenant {
    /// The file of a path.
    func input(_ path: String) -> ImportedFile? { inputs.first { $0.path == path } }
    /// The user of a UPN.
    func user(_ name: String) -> User? { users.ids.lazy.map { users[$0] }.first { $0.userPrincipalName.lowercased() == name.lowercased() } }
    /// The device of a name.
    func device(_ name: String) -> Device? { devices.ids.lazy.map { devices[$0] }.first { $0.name == name } }
    /// What the user of a UPN holds.
    func licenses(_ name: String) -> LicenseSet? { user(name).map { licenseSets[Int($0.licenses.index)] } }
    /// The UPN that an owner refers to.
    func name(of owner: OwnerReference?) -> String? { owner?.user.map { users[$0].userPrincipalName } }
}

extension ImportedFile {
    var codes: [String] { diagnostics.map(\.code) }
}

extension LicenseSet {
    /// The products as texts, however they are named.
    var products: [String] {
        assignments.map { assignment in
            switch assignment.product {
            case .sku(let id): id.description
            case .partNumber(let text), .name(let text): text
            }
        }
    }
}

/// A GUID of a small number, in text.
func id(_ number: Int, _ kind: String = "0000") -> String {
    let digits = String(number)
    return "00000000-\(kind)-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
}

let sampleFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
