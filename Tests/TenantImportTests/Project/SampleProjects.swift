import Foundation

/// The project files of the sample tenants.
enum SampleProjects {
    static func texts() throws -> [(path: String, bytes: [UInt8])] {
        let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../SampleData").standardizedFileURL
        return try FileManager.default.contentsOfDirectory(at: samples, includingPropertiesForKeys: nil)
            .map { $0.appending(path: "coexist.yaml") }.filter { FileManager.default.fileExists(atPath: $0.path()) }
            .map { ($0.path(), Array(try Data(contentsOf: $0))) }
    }
}
