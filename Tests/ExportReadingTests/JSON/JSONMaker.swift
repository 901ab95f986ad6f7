import TestSupport

/// Writes random JSON with all the freedom that the grammar gives.
struct JSONMaker {
    private var random: SeededGenerator
    private let names = ["a", "b", "A", "d e", "\\u0061b", "é", "value", "@odata.type"]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func list(of count: Int) -> String {
        "[" + blanks() + (0..<count).map { _ in blanks() + object(depth: 3) + blanks() }.joined(separator: ",") + "]"
    }

    mutating func object(depth: Int) -> String {
        // Foundation keeps one of two equal names, and does not say which.
        let chosen = names.shuffled(using: &random).prefix(Int.random(in: 0...names.count, using: &random))
        let members = chosen.map { "\(blanks())\"\($0)\"\(blanks()):\(blanks())\(value(depth: depth))\(blanks())" }
        return "{" + blanks() + members.joined(separator: ",") + "}"
    }

    mutating func value(depth: Int) -> String {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
        case 0: return "null"
        case 1: return Bool.random(using: &random) ? "true" : "false"
        case 2: return "\(Int.random(in: -1_000_000...1_000_000, using: &random))"
        case 3:
            return
                "\(Int.random(in: -99...99, using: &random)).\(Int.random(in: 0...99, using: &random))e\(Int.random(in: -9...9, using: &random))"
        case 4, 5: return "\"" + text() + "\""
        case 6, 7: return object(depth: depth - 1)
        default:
            return "[" + blanks() + (0..<Int.random(in: 1...4, using: &random)).map { _ in value(depth: depth - 1) }.joined(separator: " ,")
                + "]"
        }
    }

    /// Changes one byte: mostly no JSON any more.
    mutating func damage(_ bytes: inout [UInt8]) {
        let replacements = Array("{}[]\",:\\ \n0x".utf8) + [0x00, 0x80, 0xC3, 0xFF]
        let index = Int.random(in: bytes.indices, using: &random)
        bytes[index] = replacements.randomElement(using: &random) ?? 0
    }

    private mutating func text() -> String {
        let parts = [
            "x", "plain text of some length", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\ude00", "ü", "株", "😀", "}", "]", ",", " ",
        ]
        return (0..<Int.random(in: 0...6, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
    }

    private mutating func blanks() -> String { ["", "", "", " ", "\n", "\r\n", "\t  "].randomElement(using: &random) ?? "" }
}
