import Foundation
import Testing

@testable import PlanDocuments

struct EmbeddedTemplatesTests {
    @Test func everyFileOfTheTemplatesFolderIsEmbeddedAndNothingElse() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Templates")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey]))
        var names: [String: String] = [:]
        for case let file as URL in files where try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
            if file.lastPathComponent.hasPrefix(".") { continue }
            names[String(file.path.dropFirst(folder.path.count + 1))] = try String(contentsOf: file, encoding: .utf8)
        }
        let store = try TemplateStore()
        #expect(store.names == names.keys.sorted())
        for (name, text) in names { #expect(store.text(named: name) == text, "\(name)") }
    }
}
