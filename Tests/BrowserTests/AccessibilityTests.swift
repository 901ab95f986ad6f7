import Foundation
import Testing

extension BrowserTests {
    /// WCAG 2.2 AA, as far as axe-core can tell.
    struct AccessibilityTests {
        private static let axe = Result { try String(decoding: Data(contentsOf: URL(filePath: BrowserPrograms.axe)), as: UTF8.self) }

        /// What axe objects to, each with the first places.
        ///
        /// `isColor`: only to its colors, after all of it was looked at in other ones.
        static func objections(on medium: Medium = .light, isColor: Bool = false) async throws -> [String] {
            let browser = try browser
            // Nobody taps on paper.
            let rules = medium == .print ? "{ \"target-size\": { enabled: false } }" : "{}"
            if try await !browser.run("return 'axe' in window", as: Bool.self) { try await browser.run(axe.get() + "") }
            let tags = isColor ? "{ type: 'rule', values: ['color-contrast'] }" : "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']"
            let check = """
                const result = await axe.run(document, { runOnly: \(tags), rules: \(rules), resultTypes: ["violations"] });
                return result.violations.map((rule) => rule.id + ": " + rule.help + " at " + rule.nodes.slice(0, 3).map((node) =>
                  node.target + " " + node.html.slice(0, 120) + " " + node.any.concat(node.all).map((check) => check.message).join(" ")).join(" | "));
                """
            return try await browser.run(check, as: [String].self)
        }

        private static let views: [(ReportPage, Medium)] = [
            (.contoso, .light), (.contoso, .dark), (.contoso, .print), (.tailspin, .light), (.empty, .light), (.empty, .dark), (.large, .light),
            (.large, .print), (.hostile, .dark),
        ]

        @Test(arguments: views)
        func nothingIsObjected(page: ReportPage, medium: Medium) async throws {
            let browser = try browser
            try await browser.open(page.address)
            try await browser.emulate(medium)
            let objections = try await Self.objections(on: medium)
            #expect(objections == [])
        }

        private static let documents: [(ReportPage, PlanPage)] =
            PlanPage.documents.flatMap { [(.contoso, $0), (.hostile, $0)] }
            + [PlanPage.rollout, .communication, .support].flatMap { [(.smallest, $0), (.large, $0)] }

        @Test(arguments: documents) func nothingIsObjectedToADocument(page: ReportPage, document: PlanPage) async throws {
            let browser = try browser
            try await browser.open(page.address(of: document))
            try await browser.emulate(.light)
            var objections = try await Self.objections()
            if page == .contoso {
                for medium in [Medium.dark, .print] {
                    try await browser.emulate(medium)
                    objections += try await Self.objections(on: medium, isColor: true)
                }
                try await browser.emulate(.light)
            }
            if page == .contoso || page == .hostile {
                // On a phone tables are told row by row.
                try await browser.resize(width: 360, height: 740)
                objections += try await Self.objections()
            }
            #expect(objections == [])
        }

        @Test(arguments: [Medium.light, .dark]) func nothingIsObjectedToOpenedParts(medium: Medium) async throws {
            let browser = try browser
            try await browser.open(ReportPage.contoso.address)
            try await browser.emulate(medium)
            try await browser.run("for (const part of document.querySelectorAll('details')) part.open = true")
            let objections = try await Self.objections()
            #expect(objections == [])
        }

        @Test func nothingIsObjectedOnAPhone() async throws {
            let browser = try browser
            try await browser.open(ReportPage.contoso.address)
            try await browser.resize(width: 360, height: 740)
            let objections = try await Self.objections()
            #expect(objections == [])
        }
    }
}
