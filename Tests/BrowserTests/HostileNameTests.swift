import Testing

extension BrowserTests {
    /// Names are text, whatever they look like.
    struct HostileNameTests {
        @Test func noNameBecomesMarkupOrScript() async throws {
            let browser = try browser
            try await browser.open(ReportPage.hostile.address)
            let owned = """
                const made = document.querySelectorAll("img, iframe, b, i, [onerror], [onfocus], [onmouseover], [autofocus], a[href^='javascript']");
                const scripts = document.querySelectorAll("script:not([type])").length;
                return [document.title.includes("owned"), made.length > 0, scripts !== 1, Object.prototype.length !== undefined].map(String);
                """
            let title = try await browser.run("return document.title", as: String.self)
            #expect(title.contains(HostileExports.names[0]))
            #expect(try await browser.run(owned, as: [String].self).dropFirst() == ["false", "false", "false"])
        }

        @Test func namesAreReadAsTheyAre() async throws {
            let browser = try browser
            try await browser.open(ReportPage.hostile.address)
            let text = try await browser.run("return document.querySelector('main').textContent", as: String.self)
            let products = HostileExports.names.enumerated().filter { $0.offset.isMultiple(of: 3) }.map(\.element)
            for name in products { #expect(text.contains(name), "\(name)") }
            for name in ["\u{202E}", "\u{1B}", "\u{7}"] { #expect(!text.unicodeScalars.contains { String($0) == name }) }
        }

        @Test func linksLeadIntoThePageToFilesBesideItAndToHTTPS() async throws {
            let browser = try browser
            try await browser.open(ReportPage.hostile.address)
            let links = try await browser.run("return [...document.links].map((link) => link.getAttribute('href'))", as: [String].self)
            let files = /[A-Za-z0-9._%\/-]+/
            #expect(links.filter { !$0.hasPrefix("#") && !$0.hasPrefix("https://learn.microsoft.com/") && $0.wholeMatch(of: files) == nil } == [])
        }
    }
}
