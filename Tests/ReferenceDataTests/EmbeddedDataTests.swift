import Foundation
import ReferenceData
import Testing

@Suite("Embedded reference data")
struct EmbeddedDataTests {
    @Test("Every data file is embedded as it stands")
    func all() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/ReferenceData/Data")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }.sorted()
        let embedded = EmbeddedFiles.names.filter { $0.hasPrefix("ReferenceData/") }.map { String($0.dropFirst("ReferenceData/".count)) }.sorted()
        #expect(embedded == names)
        for name in names {
            #expect(EmbeddedFiles.text(of: "ReferenceData/\(name)") == (try String(contentsOf: folder.appending(path: name), encoding: .utf8)), "\(name)")
        }
    }
}
