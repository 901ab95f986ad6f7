import Testing

extension BrowserTests {
    /// What a reader can do with the report's parts.
    struct ReadingTests {
        @Test func darkFollowsTheSystemAndTheReader() async throws {
            let browser = try browser
            try await browser.open(ReportPage.contoso.address)
            try await browser.run("localStorage.clear()")
            let background = "return getComputedStyle(document.documentElement).backgroundColor"
            let light = try await browser.run(background, as: String.self)
            try await browser.emulate(.dark)
            let dark = try await browser.run(background, as: String.self)
            #expect(light == "rgb(247, 246, 243)")
            #expect(dark == "rgb(17, 20, 26)")
            try await browser.run("document.querySelector('.toggle').click()")
            #expect(try await browser.run(background, as: String.self) == light)
            // Remembered by the next page.
            try await browser.navigate("about:blank")
            try await browser.navigate(ReportPage.contoso.address)
            #expect(try await browser.run(background, as: String.self) == light)
            try await browser.run("localStorage.clear()")
        }

        @Test func aHeadSortsItsTableByKeyboard() async throws {
            let browser = try browser
            try await browser.open(ReportPage.contoso.address)
            let column = """
                const table = [...document.querySelectorAll("table.data")].find((table) => table.tHead.querySelector(".number"));
                const head = table.tHead.querySelector(".number");
                const values = [...table.tBodies[0].rows].map((row) => Number(row.cells[head.cellIndex].dataset.sort));
                """
            try await browser.run(column + "head.querySelector('button').focus()")
            try await browser.press(.enter)
            let rising = try await browser.run(column + "return values", as: [Int].self)
            #expect(rising == rising.sorted())
            #expect(try await browser.run(column + "return head.ariaSort", as: String.self) == "ascending")
            try await browser.press(.space)
            #expect(try await browser.run(column + "return values", as: [Int].self) == rising.sorted(by: >))
            #expect(try await browser.run(column + "return head.ariaSort", as: String.self) == "descending")
        }

        @Test func aFilterShowsTheRowsWithItsWordsAndCountsThem() async throws {
            let browser = try browser
            try await browser.open(ReportPage.contoso.address)
            let type = """
                const bar = [...document.querySelectorAll(".filter-bar")].find((bar) => bar.nextElementSibling.querySelector("table.data"));
                const rows = [...bar.nextElementSibling.querySelector("tbody").rows];
                const word = rows[0].cells[0].textContent;
                const input = bar.querySelector("input");
                input.value = word.toUpperCase();
                input.dispatchEvent(new Event("input"));
                const shown = rows.filter((row) => row.checkVisibility());
                return [String(shown.length), bar.querySelector("output").textContent, String(shown.every((row) => row.textContent.includes(word)))];
                """
            let answer = try await browser.run(type, as: [String].self)
            #expect(answer.count == 3)
            #expect(answer[1].hasPrefix(answer[0] + " of "))
            #expect(answer[2] == "true")
        }

        @Test func partsOpenForPaperAndCloseAgain() async throws {
            let browser = try browser
            try await browser.open(ReportPage.contoso.address)
            let open = "return document.querySelectorAll('details[open]').length"
            let before = try await browser.run(open, as: Int.self)
            try await browser.run("dispatchEvent(new Event('beforeprint'))")
            let all = try await browser.run("return document.querySelectorAll('details').length", as: Int.self)
            #expect(try await browser.run(open, as: Int.self) == all)
            #expect(before < all)
            try await browser.run("dispatchEvent(new Event('afterprint'))")
            #expect(try await browser.run(open, as: Int.self) == before)
        }

        @Test func theFirstTabSkipsToTheContent() async throws {
            let browser = try browser
            try await browser.open(ReportPage.contoso.address)
            try await browser.press(.tab)
            #expect(try await browser.run("return document.activeElement.className", as: String.self) == "skip")
            try await browser.press(.enter)
            #expect(try await browser.run("return document.activeElement.id", as: String.self) == "main")
        }

        @Test(arguments: ReportPage.allCases) func everyLinkInThePageLeadsSomewhere(page: ReportPage) async throws {
            let browser = try browser
            try await browser.open(page.address)
            let dead = """
                const links = [...document.querySelectorAll("a[href^='#']:not([href*='?'])")].map((link) => decodeURIComponent(link.hash.slice(1)));
                return links.filter((id) => !document.getElementById(id));
                """
            #expect(try await browser.run(dead, as: [String].self) == [])
        }

        @Test(arguments: [ReportPage.contoso, .hostile, .large], [320, 768, 1280]) func nothingReachesBeyondTheWindow(page: ReportPage, width: Int) async throws
        {
            let browser = try browser
            try await browser.open(page.address)
            try await browser.resize(width: width)
            let widest = "return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"
            #expect(try await browser.run(widest, as: Int.self) <= width)
        }
    }
}
