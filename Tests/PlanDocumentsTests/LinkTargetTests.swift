import Testing

@testable import PlanDocuments

struct LinkTargetTests {
    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:x", "java\nscript:x", " javascript:x", "data:text/html,x", "http://a.example", "//evil.example",
        "/etc/passwd",
        "\\\\server\\share", "mailto:a@b", "file:///x", "vbscript:x", "", "\u{1}javascript:x", "https:evil",
    ])
    func whatCouldDoMoreThanOpenAPageIsNoTarget(_ address: String) {
        #expect(LinkTarget(address) == nil)
    }

    @Test(arguments: ["https://learn.microsoft.com/x?y=1&z=2#a", "ledger.csv", "../plan.html#wave-2", "#LIC-02", "groups/1.csv", "a/b:c"])
    func pagesFilesAndPlacesAreTargets(_ address: String) {
        #expect(LinkTarget(address)?.address == address)
    }

    @Test func fileNamesAreEncoded() {
        #expect(LinkTarget(file: "groups/Sales (all)|x.csv")?.address == "groups/Sales%20%28all%29%7Cx.csv")
        #expect(LinkTarget(file: "javascript:alert(1)")?.address == "javascript%3Aalert%281%29")
    }
}
