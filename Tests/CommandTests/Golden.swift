import Foundation
import Testing

/// Output kept beside the tests. `RECORD=1` writes it anew and fails the run, so that a recording run is never taken for a test.
enum Golden {
    static func expect(_ bytes: [UInt8], isFile name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden").appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(bytes).write(to: file)
            Issue.record("recorded \(name); run again without RECORD", sourceLocation: sourceLocation)
            return
        }
        let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let now = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, (old, new)) in zip(kept, now).enumerated() where old != new {
            Issue.record("\(name):\(index + 1):\n- \(old)\n+ \(new)\nRECORD=1 records it anew", sourceLocation: sourceLocation)
            return
        }
        #expect(kept.count == now.count, "\(name) has another length; RECORD=1 records it anew", sourceLocation: sourceLocation)
    }
}
