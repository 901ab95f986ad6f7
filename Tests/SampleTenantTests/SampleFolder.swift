import ExportReading
import Foundation
import SampleTenant
import TenantImport
import TenantModel

/// A tenant written to a folder that goes when the test ends.
final class SampleFolder {
    let url: URL
    private(set) var files: [String: [UInt8]] = [:]
    private(set) var order: [String] = []

    init(_ options: SampleOptions, threads: Int = 2) throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("coexist-sample-\(UUID().uuidString)")
        (files, order) = Self.bytes(options, threads: threads)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (name, bytes) in files { try Data(bytes).write(to: url.appendingPathComponent(name)) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The files in memory, and their names in the order of writing, once for each run of blocks.
    static func bytes(_ options: SampleOptions, threads: Int = 2) -> (files: [String: [UInt8]], order: [String]) {
        var files: [String: [UInt8]] = [:]
        var order: [String] = []
        SampleTenantWriter(options: options, workers: Workers(count: threads)).write { name, bytes in
            if order.last != name { order.append(name) }
            files[name, default: []] += bytes
        }
        return (files, order)
    }

    /// The folder as the program reads it.
    func imported(asOf: Timestamp = SampleOptions.defaultAsOf, planning: Bool = false) -> Tenant {
        let (found, failures) = ExportFolder.files(at: [url.path])
        let reader = ExportReader(workers: Workers(count: 2))
        return TenantImporter(reader: reader, options: ImportOptions(now: asOf, planning: planning)).tenant(from: found, failures: failures)
    }
}
