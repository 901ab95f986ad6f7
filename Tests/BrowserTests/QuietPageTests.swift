import Testing

extension BrowserTests {
    /// Pages that disturb nobody: nothing in the console, nothing on the network.
    struct QuietPageTests {
        @Test(arguments: ReportPage.allCases) func logsNothingAndAsksForNothing(page: ReportPage) async throws {
            let browser = try browser
            let address = try page.address
            try await browser.open(address)
            for medium in Medium.allCases { try await browser.emulate(medium) }
            _ = try await browser.run("return document.body.offsetHeight", as: Int.self)
            let log = try await browser.logs()
            #expect(log.complaints == [])
            #expect(log.requests == [address])
            let loaded = try await browser.run("return performance.getEntriesByType('resource').map((entry) => entry.name)", as: [String].self)
            #expect(loaded == [])
        }

        @Test(arguments: [ReportPage.contoso, .large, .hostile], PlanPage.documents) func noDocumentLogsOrAsksForAnything(page: ReportPage, document: PlanPage)
            async throws
        {
            let browser = try browser
            let address = try page.address(of: document)
            try await browser.open(address)
            for medium in Medium.allCases { try await browser.emulate(medium) }
            _ = try await browser.run("return document.body.offsetHeight", as: Int.self)
            let log = try await browser.logs()
            #expect(log.complaints == [])
            #expect(log.requests == [address])
        }

        @Test func thePolicyRefusesWhatIsNotThePagesOwn() async throws {
            let browser = try browser
            try await browser.open(ReportPage.fabrikam.address)
            let refused = """
                const refused = [];
                document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
                const add = (tag, values) => document.body.append(Object.assign(document.createElement(tag), values));
                add("script", { textContent: "document.title = 'owned'" });
                add("style", { textContent: "body { color: red }" });
                add("img", { src: "https://evil.example/x.png" });
                add("iframe", { src: "https://evil.example/" });
                document.body.setAttribute("onclick", "document.title = 'owned'");
                fetch("https://evil.example/").catch(() => {});
                await new Promise((done) => setTimeout(done, 200));
                return refused.sort();
                """
            let directives = try await browser.run(refused, as: [String].self)
            #expect(directives == ["connect-src", "frame-src", "img-src", "script-src-attr", "script-src-elem", "style-src-elem"])
        }

        @Test(arguments: [ReportPage.contoso, .empty, .hostile]) func everythingStandsThereWithoutScript(page: ReportPage) async throws {
            let browser = try browser
            try await browser.open(page.address)
            let text = "return [...document.querySelectorAll('main h2, main h3')].filter((head) => head.checkVisibility()).map((head) => head.textContent)"
            let with = try await browser.run(text, as: [String].self)
            try await browser.command("Emulation.setScriptExecutionDisabled", ["value": true])
            try await browser.navigate(page.address + "#off")
            let without = try await browser.run(text, as: [String].self)
            #expect(with == without)
            try await browser.command("Emulation.setScriptExecutionDisabled", ["value": false])
        }
    }
}
