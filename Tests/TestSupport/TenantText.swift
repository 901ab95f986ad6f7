public import ExportReading
import Foundation
import TenantImport
public import TenantModel

/// Tenants made of export texts that stand in a test.
public enum TenantText {
    /// The "now" of such tenants: 2026-11-19, end of the day, UTC.
    public static let now = Timestamp(seconds: 1_795_132_799)

    /// The repository's folder.
    public static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// Writes the files into a folder of their own, reads them as the program does, and removes the folder.
    public static func tenant(_ files: [String: String], groupOfFile: [String: String] = [:], planning: Bool = false) throws -> Tenant {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("coexist-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
        return tenant(folder: folder.path, groupOfFile: groupOfFile, planning: planning)
    }

    /// Reads a folder.
    public static func tenant(folder: String, groupOfFile: [String: String] = [:], planning: Bool = false) -> Tenant {
        let (files, failures) = ExportFolder.files(at: [folder])
        let importer = TenantImporter(
            reader: ExportReader(workers: Workers(count: 1)), options: ImportOptions(now: now, groupOfFile: groupOfFile, planning: planning))
        return importer.tenant(from: files, failures: failures)
    }

    /// A GUID for a name, the same in every run.
    public static func id(_ name: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
        let digits = String(hash & 0xFFFF_FFFF_FFFF, radix: 16)
        return "10000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    }

    /// The moment some days before ``now``, as exports write it.
    public static func daysAgo(_ days: Double) -> String { Timestamp(seconds: now.seconds - Int64(days * 86400)).description }
}
