import ExportReading
import TenantModel

/// What a cell of target groups says.
enum TargetCell: Sendable, Equatable {
    /// Nothing is there.
    case missing
    /// The name of a .NET type instead of a list.
    case collapsed
    /// These, the zero GUID left out: an empty list means nobody.
    case targets([PolicyTarget])

    /// Reads a list of ids or names in any of the ways in which exports write it.
    init(_ cell: Cell) {
        let text = cell.bytes.trimmed
        guard !cell.isEmpty else {
            self = .missing
            return
        }
        if Self.isTypeName(text) || cell.isCollapsed {
            self = .collapsed
            return
        }
        if cell.kind == .nested || text.first == UInt8(ascii: "["), let value = NestedValue(text) {
            self.init(items: value.items)
        } else {
            self = .targets(Self.targets(in: text.text))
        }
    }

    private init(items: [NestedValue]) {
        var targets: [PolicyTarget] = []
        for item in items {
            if let text = item.text {
                if Self.startsLikeTypeName(text) {
                    self = .collapsed
                    return
                }
                targets += items.count == 1 ? Self.targets(in: text) : [Self.target(text)].compactMap(\.self)
            } else if case .object = item {
                let id = Self.idNames.lazy.compactMap { item[$0]?.text.flatMap { GUID($0) } }.first
                let name = Self.nameNames.lazy.compactMap { item[$0]?.text }.first ?? ""
                if id?.isZero != true, id != nil || !name.isEmpty { targets.append(PolicyTarget(id: id, name: name)) }
            }
        }
        self = .targets(targets.unique)
    }

    /// The targets, nil when they could not be read.
    var list: [PolicyTarget]? {
        if case .targets(let list) = self { return list }
        return nil
    }

    // MARK: Text

    private static let idNames = ["ObjectGuid", "Guid", "ExchangeObjectId", "ObjectId", "Id"]
    private static let nameNames = ["DisplayName", "Name"]

    /// Ids with any separator, else names between semicolons or line ends, else between commas.
    private static func targets(in text: String) -> [PolicyTarget] {
        let text = withoutOuterBraces(text)
        let words = text.split { $0 == ";" || $0 == "," || $0.isWhitespace }
        if !words.isEmpty, words.allSatisfy({ GUID($0) != nil }) { return words.compactMap { target(String($0)) }.unique }
        let lines = text.split { $0 == ";" || $0.isNewline }
        return (lines.count > 1 ? lines : text.split(separator: ",")).compactMap { target(String($0)) }.unique
    }

    /// One id or name; nil for nothing and for the zero GUID.
    private static func target(_ text: String) -> PolicyTarget? {
        let text = text.trimmingBlanks
        if let id = GUID(text) { return id.isZero ? nil : PolicyTarget(id: id) }
        return text.isEmpty ? nil : PolicyTarget(id: nil, name: text)
    }

    /// `{a, b}`, as lists are printed on the screen; not the braces of a single id.
    private static func withoutOuterBraces(_ text: String) -> String {
        let text = text.trimmingBlanks
        guard text.hasPrefix("{"), text.hasSuffix("}"), text.count > 1, GUID(text) == nil else { return text }
        let inner = String(text.dropFirst().dropLast())
        let isListOfBraced = inner.contains("}") && inner.contains("{")
        return isListOfBraced && GUID(inner.split { $0 == "," || $0 == ";" || $0.isWhitespace }.first ?? "") == nil ? text : inner
    }

    private static func isTypeName(_ text: UnsafeRawBufferPointer) -> Bool {
        text.starts(with: "Microsoft.Exchange.Data.".utf8) || text.starts(with: "System.".utf8) || text.starts(with: "Deserialized.".utf8)
    }

    private static func startsLikeTypeName(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isTypeName(UnsafeRawBufferPointer($0)) }
    }
}

extension Array where Element: Hashable {
    /// Each element once, in the order of first appearance.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
