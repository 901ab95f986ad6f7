import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import ExportReading
@testable import PlanDocuments

/// A workbook, opened again.
struct ReadWorkbook {
    /// The XML of each entry, all of them well formed.
    let entries: [String: String]
    /// By name, in the order of the tabs.
    let sheets: [(name: String, sheet: ReadSheet)]

    init(_ bytes: [UInt8]) throws {
        let folder = try TemporaryFolder()
        let archive = try ZipArchive(opening: folder.write(bytes, to: "workbook.xlsx"))
        var entries: [String: String] = [:]
        for entry in archive.entries() { entries[entry.name] = String(decoding: try archive.bytes(of: entry.name, limits: ReadingLimits()), as: UTF8.self) }
        for (name, text) in entries {
            try #require(XMLParser(data: Data(text.utf8)).parse(), "\(name) is not well formed")
        }
        self.entries = entries
        let workbook = try #require(entries["xl/workbook.xml"])
        sheets = try workbook.matches(of: /<sheet name="([^"]*)"/).enumerated().map { place, match in
            (String(match.1), try ReadSheet(try #require(entries["xl/worksheets/sheet\(place + 1).xml"])))
        }
    }

    subscript(name: SheetName) -> ReadSheet? { sheets.first { $0.name == name.rawValue }?.sheet }
}

/// A sheet, opened again.
struct ReadSheet {
    enum Cell: Equatable {
        case text(String)
        /// With the number of its style; 0 is the usual one.
        case number(Double, style: Int)
        case flag(Bool)
        case empty
    }

    let xml: String
    /// Every row from the first one on.
    let rows: [[Cell]]
    /// The names of all elements.
    let elements: Set<String>

    init(_ xml: String) throws {
        self.xml = xml
        let reader = Reader()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = reader
        try #require(parser.parse())
        (rows, elements) = (reader.rows, reader.elements)
    }

    private final class Reader: NSObject, XMLParserDelegate {
        var rows: [[Cell]] = []
        var elements: Set<String> = []
        private var cell: [String: String] = [:]
        private var text = ""

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
        ) {
            elements.insert(name)
            switch name {
            case "row": while rows.count < Int(attributes["r"] ?? "") ?? 0 { rows.append([]) }
            case "c": (cell, text) = (attributes, "")
            case "t", "v": text = ""
            default: break
            }
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            guard name == "c" else { return }
            let letters = (cell["r"] ?? "").prefix { $0.isLetter }
            let column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
            while rows[rows.count - 1].count < column { rows[rows.count - 1].append(.empty) }
            rows[rows.count - 1].append(value)
        }

        private var value: Cell {
            switch cell["t"] {
            case "inlineStr": .text(Self.unescaped(text))
            case "b": .flag(text == "1")
            default: Double(text).map { .number($0, style: Int(cell["s"] ?? "") ?? 0) } ?? .empty
            }
        }

        /// `_x005F_` as spreadsheets read it.
        private static func unescaped(_ text: String) -> String {
            text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
                String(UnicodeScalar(UInt32(match.1, radix: 16) ?? 0).map(Character.init) ?? "?")
            }
        }
    }
}
