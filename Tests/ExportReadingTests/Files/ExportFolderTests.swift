import Glibc
import TestSupport
import Testing

@testable import ExportReading

@Suite("Files that arguments stand for")
struct ExportFolderTests {
    @Test("a folder is walked in byte order, hidden files and linked folders left out")
    func folder() throws {
        let folder = try TemporaryFolder()
        for name in ["b.csv", "B.csv", "a/z.csv", "a.csv", "ä.csv", ".hidden.csv", ".git/x.csv", "a/.x"] { try folder.write("x", to: name) }
        try folder.link("a/up", to: "..")
        try folder.link("loop", to: "loop")
        try folder.link("linked.csv", to: "b.csv")
        let (files, failures) = ExportFolder.files(at: [folder.path + "/"])
        #expect(files.map(\.path) == ["B.csv", "a.csv", "a/z.csv", "b.csv", "linked.csv", "ä.csv"])
        #expect(files.allSatisfy { $0.byteCount == 1 && $0.zipEntry == nil })
        #expect(failures.isEmpty)
    }

    @Test("what does not exist or is no file is a failure, the rest is read")
    func missing() throws {
        let folder = try TemporaryFolder()
        let location = try folder.write("x", to: "users.csv")
        try #require(mkfifo(folder.location("pipe"), 0o600) == 0)
        let (files, failures) = ExportFolder.files(at: [folder.location("nothing"), location, folder.location("pipe")])
        #expect(files.map(\.path) == ["users.csv"])
        #expect(failures.map(\.failure.code) == ["cannotOpen", "cannotOpen"])
    }

    @Test("a second file of the same name is named with its folder")
    func sameName() throws {
        let folder = try TemporaryFolder()
        let locations = try ["a/users.csv", "b/users.csv", "c/b/users.csv"].map { try folder.write("x", to: $0) }
        #expect(ExportFolder.files(at: locations).files.map(\.path) == ["2/b/users.csv", "b/users.csv", "users.csv"])
        let folders = ["a", "b", "c"].map { folder.location($0) }
        #expect(ExportFolder.files(at: folders).files.map(\.path) == ["b/users.csv", "c/b/users.csv", "users.csv"])
    }
}
