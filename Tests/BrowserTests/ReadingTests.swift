import Foundation
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
                const table = [...document.querySelectorAll("table.data")].find((table) =>
                  table.checkVisibility() && table.tHead.querySelector(".number button") && [...table.tBodies[0].querySelectorAll("td.number")].every((cell) => cell.dataset.sort));
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
            let dead = try await Self.deadLinks(page, .preflight)
            #expect(dead == [])
        }

        @Test(arguments: [ReportPage.contoso, .tailspin, .smallest, .hostile], PlanPage.documents) func everyLinkOfADocumentLeadsSomewhere(
            page: ReportPage, document: PlanPage
        ) async throws {
            let dead = try await Self.deadLinks(page, document)
            #expect(dead == [])
        }

        /// Links to places that are not in the page, and to files that were not written.
        private static func deadLinks(_ page: ReportPage, _ document: PlanPage) async throws -> [String] {
            let browser = try browser
            try await browser.open(page.address(of: document))
            let inside = """
                const links = [...document.querySelectorAll("a[href^='#']:not([href*='?'])")].map((link) => decodeURIComponent(link.hash.slice(1)));
                return links.filter((id) => !document.getElementById(id));
                """
            let files = """
                const links = [...document.querySelectorAll("a:not([href^='#'], [href^='https:'])")];
                return links.map((link) => decodeURIComponent(link.getAttribute("href").split("#")[0]));
                """
            let missing = try await browser.run(files, as: [String].self).filter { try !FileManager.default.fileExists(atPath: page.file($0)) }
            return try await browser.run(inside, as: [String].self) + missing
        }

        @Test(arguments: [ReportPage.contoso, .hostile, .large], [320, 768, 1280]) func nothingReachesBeyondTheWindow(page: ReportPage, width: Int) async throws
        {
            let browser = try browser
            try await browser.open(page.address)
            try await browser.resize(width: width)
            let widest = "return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"
            #expect(try await browser.run(widest, as: Int.self) <= width)
        }

        @Test(arguments: [ReportPage.contoso, .large, .hostile], PlanPage.documents) func noDocumentReachesBeyondTheWindow(page: ReportPage, document: PlanPage)
            async throws
        {
            let browser = try browser
            try await browser.open(page.address(of: document))
            for width in [320, 768, 1280] {
                try await browser.resize(width: width)
                let widest = "return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"
                #expect(try await browser.run(widest, as: Int.self) <= width)
            }
        }

        @Test func aWideTableIsReadWithoutScrollingOnAPhone() async throws {
            let browser = try browser
            try await browser.open(ReportPage.contoso.address(of: .rollout))
            let wide = """
                return [...document.querySelectorAll("table.stacked")].filter((table) => table.checkVisibility()
                  && table.parentElement.scrollWidth > table.parentElement.clientWidth).map((table) => table.caption?.textContent ?? table.outerHTML.slice(0, 100))
                """
            try await browser.resize(width: 360, height: 740)
            #expect(try await browser.run(wide, as: [String].self) == [])
            // Each cell says what it is.
            let label = """
                const table = [...document.querySelectorAll("table.stacked")].find((table) => table.caption?.textContent === "The waves");
                return getComputedStyle(table.tBodies[0].rows[1].cells[1], "::before").content;
                """
            #expect(try await browser.run(label, as: String.self).hasPrefix("\"Day"))
            try await browser.resize(width: 1280)
            #expect(try await browser.run(label, as: String.self) == "none")
        }
    }
}
