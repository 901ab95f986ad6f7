import Foundation
import FoundationXML
import Testing

@testable import PlanDocuments

/// The figures beside Markdown.
struct FigureTests {
    /// A figure read as XML: its texts, its attributes, and whether it is well formed.
    private final class Reader: NSObject, XMLParserDelegate {
        var texts: [String] = []
        var elements: [String] = []
        var attributes: [(name: String, value: String)] = []
        private var text: String?

        init?(_ bytes: [UInt8]) {
            super.init()
            let parser = XMLParser(data: Data(bytes))
            parser.delegate = self
            guard parser.parse() else { return nil }
        }

        func parser(_ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]) {
            elements.append(name)
            self.attributes += attributes.map { ($0.key, $0.value) }
            if ["text", "title"].contains(name) { text = "" }
        }
        func parser(_ parser: XMLParser, foundCharacters string: String) { text? += string }
        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            if let text, ["text", "title"].contains(name) {
                texts.append(text)
                self.text = nil
            }
        }
    }

    private static func files() throws -> [String: [UInt8]] {
        let files = try PlanSample.contoso().files([.md])
        return Dictionary(uniqueKeysWithValues: try files.map { ($0.path, try $0.bytes()) })
    }

    @Test func everyChartOfAPlanIsAFileThatItsDocumentShows() throws {
        let files = try Self.files()
        let figures = Set(files.keys.filter { $0.hasSuffix(".svg") })
        for name in [
            "preflight-flow", "preflight-check-ins", "preflight-curve", "preflight-policy-matrix", "rollout-plan-flow", "rollout-plan-seats",
            "rollout-plan-wave-calendar", "rollout-plan-load", "rollout-plan-curve", "rollout-plan-policy-matrix", "support-plan-load-chart",
        ] {
            #expect(figures.contains("figures/\(name).svg"), "\(name)")
        }
        var shown: Set<String> = []
        for (name, bytes) in files where name.hasSuffix(".md") && !name.contains("/") {
            for match in String(decoding: bytes, as: UTF8.self).matches(of: /\n!\[([^\n]+)\]\((figures\/[a-zA-Z0-9_-]+\.svg)\)\n\n/) {
                #expect(!match.1.isEmpty)
                #expect(shown.insert(String(match.2)).inserted, "\(match.2) is shown twice")
            }
        }
        #expect(shown == figures)
    }

    @Test func everyFigureIsWellFormedAndStandsAlone() throws {
        for (name, bytes) in try Self.files() where name.hasSuffix(".svg") {
            let reader = try #require(Reader(bytes), "\(name)")
            #expect(reader.elements.first == "svg" && reader.elements.contains("style"))
            #expect(reader.texts.first?.isEmpty == false)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains("@media (prefers-color-scheme: dark) {") && text.contains("class=\"paper\""), "\(name)")
            for word in ["var(", "url(", "http", "<script", "href"] {
                #expect(!text.replacing("http://www.w3.org/2000/svg", with: "").contains(word), "\(name): \(word)")
            }
            #expect(text.utf8.count < 40_000, "\(name)")
            for (_, value) in reader.attributes { #expect(!value.contains("NaN")) }
        }
    }

    @Test func aFigureHasTheNumbersOfItsTable() throws {
        let words = try Words(TemplateStore())
        let flow = PopulationFlow(
            caption: "Who moves when",
            stages: [
                .init(title: "Today", groups: [.init(label: "Basic Mobility", count: 1_234, series: .basicMobility)]),
                .init(title: "Then", groups: [.init(label: "Intune", count: 1_000, series: .intune), .init(label: "Unknown", count: 234, series: .unknown)]),
            ], moves: [.init(stage: 0, from: 0, to: 0, count: 1_000), .init(stage: 0, from: 0, to: 1, count: 234)])
        let bar = StackedBar(
            caption: "By platform", rowTitle: "Platform", parts: [.init(label: "moves", series: .intune), .init(label: "stays", series: .basicMobility)],
            rows: [.init(label: "A platform with a name that is far too long for its place", counts: [40, 17]), .init(label: "iOS", counts: [3, 0])])
        let columns = LimitColumns(
            caption: "Seats", title: "Wave", countTitle: "needed", limitTitle: "there",
            columns: [.init(label: "1", tenths: 250, limit: 200), .init(label: "2", tenths: 125, limit: nil)])
        for (chart, numbers) in [
            (flow as any Chart, ["1,234 Basic Mobility", "1,000 Intune", "234 Unknown"]), (bar, ["40", "17", "57", "3"]), (columns, ["▲ 25", "12.5"]),
        ] {
            var context = MarkdownContext(words: words, sources: [], figures: FigureFolder(document: "a", style: try FigureStyle(TemplateStore())))
            context.figures?.place = "b"
            let markdown = chart.markdown(in: &context)
            #expect(markdown.hasPrefix("![\(chart.caption)](figures/a-b.svg)\n\n"))
            let file = try #require(context.figures?.files.first)
            let reader = try #require(Reader(try file.bytes()))
            #expect(reader.texts.first == chart.caption)
            for number in numbers { #expect(reader.texts.contains(number), "\(number) in \(reader.texts)") }
        }
    }

    @Test func twoChartsInOnePlaceAreTwoFiles() throws {
        var folder = FigureFolder(document: "plan", style: try FigureStyle(TemplateStore()))
        folder.place = "load"
        for _ in 0..<3 { _ = folder.add("Load", []) }
        folder.place = "lo"
        _ = folder.add("Lo", [])
        #expect(folder.files.map(\.path) == ["figures/plan-load.svg", "figures/plan-load_2.svg", "figures/plan-load_3.svg", "figures/plan-lo.svg"])
    }

    @Test func hostileNamesStayTextInAFigure() throws {
        let matrix = CoverageMatrix(
            caption: Hostile.name, corner: Hostile.name, columns: [Hostile.name],
            rows: [.init(label: Hostile.name, cells: [Status(.good, Hostile.name)])])
        var context = MarkdownContext(
            words: try Words(TemplateStore()), sources: [], figures: FigureFolder(document: "a", style: try FigureStyle(TemplateStore())))
        context.figures?.place = "b"
        _ = matrix.markdown(in: &context)
        let file = try #require(context.figures?.files.first)
        let reader = try #require(Reader(try file.bytes()))
        #expect(Set(reader.elements) == ["svg", "title", "style", "rect", "text"])
        #expect(!reader.attributes.contains { $0.name.hasPrefix("on") })
    }

    @Test func withoutMarkdownThereAreNoFigures() throws {
        let files = try PlanSample(.fabrikam).files([.html, .csv, .docx])
        #expect(!files.contains { $0.path.hasSuffix(".svg") })
    }

    @Test func aColorThatTheStyleSheetDoesNotHaveIsAMistake() throws {
        let store = try TemplateStore(overrides: ["shell/figure.css": ".a { fill: var(--ink); }\n.b { fill: var(--papper); }"])
        let error = #expect(throws: TemplateProblems.self) { try PageShell(store) }
        #expect(
            error?.problems.map(\.description)
                == ["shell/figure.css:2:12: shell/style.css has no color --papper; did you mean \"paper\"?"])
    }
}
