import Foundation
import TestSupport
import Testing

/// The program as it is installed: one file, copied anywhere.
struct BuiltProgramTests {
    private static let built = TenantText.repository + "/.build/debug/coexist"

    @Test(.enabled(if: FileManager.default.fileExists(atPath: built), "no .build/debug/coexist: `swift build --product coexist` makes it"))
    func aCopyElsewhereFindsItsData() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: Self.built, toPath: folder.location("coexist"))
        let process = Process()
        process.executableURL = URL(filePath: folder.location("coexist"))
        process.arguments = ["rules"]
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.environment = [:]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let out = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(String(decoding: out, as: UTF8.self).contains("LIC-02"))
    }
}
