import Foundation
import TestSupport
import Testing

extension BrowserTests {
    /// The report on paper.
    struct PrintTests {
        @Test(arguments: [ReportPage.contoso, .fabrikam, .large, .hostile], Paper.allCases) func nothingIsWiderThanThePaper(page: ReportPage, paper: Paper)
            async throws
        {
            let places = try await Self.cut(page, .preflight, paper)
            #expect(places == [])
        }

        // Letter is wider.
        @Test(arguments: [ReportPage.contoso, .tailspin, .large, .hostile], PlanPage.documents) func nothingOfADocumentIsWiderThanThePaper(
            page: ReportPage, document: PlanPage
        ) async throws {
            let places = try await Self.cut(page, document, .a4)
            #expect(places == [])
        }

        /// What is wider than the paper, or hides a part of itself.
        private static func cut(_ page: ReportPage, _ document: PlanPage, _ paper: Paper) async throws -> [String] {
            let browser = try browser
            try await browser.open(page.address(of: document))
            try await browser.resize(width: paper.contentWidth, height: 1000)
            try await browser.emulate(.print)
            let wide = """
                for (const part of document.querySelectorAll("details")) part.open = true;
                const right = document.documentElement.clientWidth + 1;
                const shown = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility() && !element.closest(".unseen"));
                const beyond = shown.filter((element) => !element.closest("caption") && element.getBoundingClientRect().right > right);
                const cut = shown.filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible"
                  && !element.closest("caption"));
                return [...beyond, ...cut].slice(0, 5).map((element) => element.outerHTML.slice(0, 200));
                """
            return try await browser.run(wide, as: [String].self)
        }

        @Test(arguments: [ReportPage.contoso, .large], Paper.allCases) func everyWordIsPrintedWithinTheMargins(page: ReportPage, paper: Paper) async throws {
            let pages = try await Self.print(page, .preflight, paper)
            #expect(pages > 3)
        }

        @Test(arguments: PlanPage.documents) func everyWordOfADocumentIsPrintedWithinTheMargins(document: PlanPage) async throws {
            let pages = try await Self.print(.contoso, document, .a4)
            switch document {
            case .decision, .deskCard: #expect(pages == 1)
            default: #expect(pages > 1)
            }
        }

        @Test(arguments: [PlanPage.decision: 1, .rollout: 5, .communication: 3, .support: 4, .deskCard: 1].sorted { $0.key.rawValue < $1.key.rawValue })
        func aSmallTenantsDocumentsAreShort(document: PlanPage, most: Int) async throws {
            let browser = try browser
            for page in [ReportPage.fabrikam, .tailspin, .smallest] {
                try await browser.open(page.address(of: document))
                let pages = try await PrintedPages(browser.printed(on: .a4)).pages
                #expect(pages.count <= most, "\(page)")
            }
        }

        /// Prints a page and looks at every word; how many sheets there are.
        private static func print(_ page: ReportPage, _ document: PlanPage, _ paper: Paper) async throws -> Int {
            let browser = try browser
            try await browser.open(page.address(of: document))
            let pdf = try await PrintedPages(browser.printed(on: paper))
            // The decision is one sheet, with margins of its own: 14 mm.
            let margin = document == .decision ? 38.0 : 41
            for (index, page) in pdf.pages.enumerated() {
                #expect(abs(page.width - paper.width / 25.4 * 72) < 1)
                #expect(abs(page.height - paper.height / 25.4 * 72) < 1)
                // The margins are 15 mm, 42.5 points; a point of tolerance for the slant of letters.
                let outside = page.words.filter { $0.left < margin || $0.right > page.width - margin }
                #expect(outside.map(\.text) == [], "page \(index + 1)")
            }
            // Every word of the tables is on some page: nothing hides behind an edge.
            try await browser.emulate(.print)
            let cells = """
                for (const part of document.querySelectorAll("details")) part.open = true;
                return [...document.querySelectorAll("main td, main th")].filter((cell) => cell.checkVisibility()).map((cell) => cell.innerText);
                """
            let printed = Set(pdf.pages.flatMap(\.words).map(\.text))
            let plain = /[A-Za-z]{3,12}/
            let words = Set(try await browser.run(cells, as: [String].self).flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
            let missing = words.filter { $0.wholeMatch(of: plain) != nil && !printed.contains($0) }
            #expect(missing.isEmpty, "\(missing)")
            return pdf.pages.count
        }

        @Test func headsOfTablesRepeatOnEveryPage() async throws {
            let browser = try browser
            try await browser.open(ReportPage.fabrikam.address)
            // A table of the report, made long enough for several pages.
            let long = """
                const table = document.querySelector("table.data");
                const rows = [...table.tBodies[0].rows];
                for (let copy = 0; copy < 200; copy += 1) table.tBodies[0].append(rows[0].cloneNode(true));
                table.tHead.rows[0].cells[0].textContent = "Headword";
                table.tBodies[0].append(rows[0].cloneNode(true));
                for (const row of table.tBodies[0].rows) row.cells[0].textContent = "Rowword";
                """
            try await browser.run(long)
            let pages = try await PrintedPages(browser.printed(on: .a4)).pages
            let withRows = pages.filter { page in page.words.contains { $0.text == "Rowword" } }
            #expect(withRows.count > 2)
            for page in withRows { #expect(page.words.contains { $0.text == "Headword" }) }
        }

        @Test(arguments: Paper.allCases) func everyPageSaysWhoseItIsAndOfWhen(paper: Paper) async throws {
            let browser = try browser
            try await browser.open(ReportPage.contoso.address)
            for page in try await PrintedPages(browser.printed(on: paper)).pages {
                let foot = page.words.filter { $0.top > page.height - 60 }.map(\.text)
                #expect(foot.contains("Confidential"))
                #expect(foot.contains("Contoso"))
                #expect(foot.contains("2026"))
            }
        }
    }
}
