import Foundation
import Testing

@testable import ExportReading

@Suite struct `JSON against Foundation` {
    private static let columns = [["a"], ["b"], ["d e"], ["ab"], ["é"], ["value"], ["@odata.type"]]

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `Generated records are those that Foundation reads`(seed: UInt64) throws {
        var maker = JSONMaker(seed: seed)
        let text = maker.list(of: 20)
        let reference = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        let fixture = try JSONFixture(text, columns: Self.columns)
        try #require(fixture.rows.count == reference.count)
        #expect(fixture.diagnostics.isEmpty)
        for (row, object) in zip(fixture.rows, reference) {
            for (column, names) in Self.columns.enumerated() {
                // Two names differ in letter case alone: either may stand for the column.
                let wanted = object.filter { $0.key.lowercased() == names[0] }.map { canonical($0.value) }
                #expect(
                    try wanted.isEmpty ? row[column].kind == .missing : wanted.contains(canonical(row[column])), "\(wanted) \(row[column])")
            }
        }
    }

    @Test(arguments: 0..<400 as Range<UInt64>)
    func `Damaged text is refused when Foundation refuses it`(seed: UInt64) {
        var maker = JSONMaker(seed: seed)
        var bytes = Array(maker.object(depth: 3).utf8)
        maker.damage(&bytes)
        let ours = bytes.withUnsafeBytes { NestedValue($0) }
        let reference = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect((ours != nil) == (reference != nil) || isJudgedDifferently(text, isOurs: ours != nil), "\(text)")
    }

    /// Foundation reads a trailing comma, which JSON forbids; it refuses half a surrogate pair and numbers beyond `Double`, which JSON allows.
    private func isJudgedDifferently(_ text: String, isOurs: Bool) -> Bool {
        if !isOurs { return text.contains(/,[ \t\r\n]*[}\]]/) }
        let pairless = text.replacing(#"\\"#, with: "").replacing(#"\ud83d\ude00"#, with: "")
        return pairless.contains(/\\ud83d|\\ude00/) || text.contains(/[0-9][eE]-?[0-9]{3}/)
    }

    /// A value as text that does not depend on order, spelling of numbers, or blanks.
    private func canonical(_ value: Any) -> String {
        switch value {
        case is NSNull: return "null"
        case let text as String: return "text \(text)"
        // Foundation tells booleans from numbers by their type encoding only.
        case let number as NSNumber where String(cString: number.objCType) == "c": return number.boolValue ? "true" : "false"
        case let number as NSNumber: return "number \(number.doubleValue)"
        case let list as [Any]: return "[" + list.map(canonical).joined(separator: ",") + "]"
        case let object as [String: Any]:
            return "{" + object.sorted { $0.key < $1.key }.map { "\($0.key):\(canonical($0.value))" }.joined(separator: ",") + "}"
        default: return "?"
        }
    }

    private func canonical(_ cell: JSONFixture.Value) throws -> String {
        switch cell.kind {
        case .missing: return "null"
        case .text: return "text \(cell.text)"
        case .boolean: return cell.text
        case .number: return "number \(try #require(Double(cell.text)))"
        case .nested:
            #expect(!cell.text.contains("\n"))
            return canonical(try JSONSerialization.jsonObject(with: Data(cell.text.utf8)))
        }
    }
}
