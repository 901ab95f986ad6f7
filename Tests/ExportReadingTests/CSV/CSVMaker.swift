import TestSupport
import Testing

/// Makes delimited text of all the kinds that readers stumble over.
struct CSVMaker {
    /// How often a thing goes wrong, in 1000.
    struct Damage: Sendable, CustomTestStringConvertible {
        var name: String
        var strayQuotes = 0
        var unclosedQuotes = 0
        var longRows = 0
        var shortRows = 0
        var longCells = 0
        var badBytes = 0
        var testDescription: String { name }
    }

    var random: SeededGenerator
    let damage: Damage
    static let header = "id,name,group,mail,note,last"

    mutating func text(rows: Int) -> [UInt8] {
        var text = Self.header + lineEnd()
        for _ in 0..<rows { text += row() }
        var bytes = Array(text.utf8)
        if Bool.random(using: &random), bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        for index in bytes.indices.dropFirst(Self.header.utf8.count + 2) where happens(damage.badBytes) { bytes[index] = 0xE4 }
        return bytes
    }

    private mutating func row() -> String {
        if happens(30) { return ["", ",,,,,", ",", ",,,,,,,,"].randomElement(using: &random).map { $0 + lineEnd() } ?? "" }
        var count = 6
        if happens(damage.shortRows) { count = Int.random(in: 1...5, using: &random) }
        var cells = (0..<count).map { _ in cell() }
        if happens(damage.longRows) {
            cells.append(["", " ", "x", "\"\"", "\" \"", "\",\"", "\"\"\"\"", "", "y"].randomElement(using: &random) ?? "")
            if Bool.random(using: &random) { cells.append("") }
        }
        return cells.joined(separator: ",") + lineEnd()
    }

    private mutating func cell() -> String {
        if happens(damage.unclosedQuotes) { return "\"never closed" }
        if happens(damage.strayQuotes) {
            return ["5\" disk", "\"a\" b", "\"a\"b\"", "x\"", "\"\"x", "\"a\"\r", "a\"b\"\"c", "\" \" "].randomElement(using: &random) ?? ""
        }
        if happens(damage.longCells) {
            let text = String(repeating: "long ", count: Int.random(in: 1...300, using: &random))
            return Bool.random(using: &random) ? text : "\"\(text)\""
        }
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return ""
        case 1: return "\"\""
        case 2: return "\"Sales, North\""
        case 3: return "\"say \"\"hi\"\" twice\"\"\""
        case 4: return "\"line one\nline two\r\nline, three\""
        case 5: return "Zoë 😀 Ω"
        case 6: return "\"" + String(repeating: "x,\n", count: Int.random(in: 0...40, using: &random)) + "\""
        case 7: return "a\rb"
        default: return String(random.next(), radix: 36)
        }
    }

    private mutating func lineEnd() -> String { happens(300) ? "\n" : "\r\n" }

    private mutating func happens(_ perMille: Int) -> Bool { perMille > 0 && Int.random(in: 0..<1000, using: &random) < perMille }
}
