import Foundation
import TestSupport

/// A table of `Tests/Expected`, written by an independent oracle in Python.
struct ExpectedTable {
    let rows: [[String: String]]

    init(_ name: String) throws {
        let text = try String(contentsOfFile: TenantText.repository + "/Tests/Expected/" + name, encoding: .utf8)
        let lines = text.split(separator: "\n").map(Self.cells)
        rows = lines.dropFirst().map { line in Dictionary(uniqueKeysWithValues: zip(lines[0], line)) }
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}
