import ReferenceData
import TenantModel
import Testing

@testable import TenantImport

/// Reads texts as project files.
enum ProjectText {
    /// Settings of a text without problems.
    static func settings(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> ProjectSettings {
        let (settings, problems) = ProjectFile.read(Array(text.utf8), path: "coexist.yaml")
        #expect(problems.map(\.description) == [], sourceLocation: sourceLocation)
        return settings
    }

    /// The problems of a text, as printed.
    static func problems(_ text: String) -> [String] {
        ProjectFile.read(Array(text.utf8), path: "coexist.yaml").problems.map(\.description)
    }

    /// The starter file with one `#` less at every line: what an editor makes of it.
    static var uncommentedStarter: String {
        EmbeddedFiles.text(of: "Templates/init/coexist.yaml").split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard line.hasPrefix("#") else { return String(line) }
            return String(line.hasPrefix("# ") ? line.dropFirst(2) : line.dropFirst())
        }.joined(separator: "\n")
    }
}
