import TestSupport
import Testing

struct ReadmeTests {
    @Test func theFirstScreenIsWhatTheProgramPrints() throws {
        let readme = try Folder.text(TenantText.repository + "/README.md")
        let section = try #require(readme.split(separator: "### The first screen\n").last)
        let block = try #require(section.split(separator: "```\n").dropFirst().first)
        #expect(String(block) == Coexist("preflight", "SampleData/Fabrikam", width: 100).text)
    }
}
