import ExportReading

/// What a cell that should name a person holds, told by its shape.
enum UserKey {
    case none
    case objectID(GUID)
    case principalName(UnsafeRawBufferPointer)
    case displayName(UnsafeRawBufferPointer)

    /// Reads one cell; of several owners in it the first one. A list is split only when every part is an id or a UPN.
    @inline(__always)
    init(_ cell: Cell) { self.init(cell, signs: NameSigns(cell.bytes)) }

    /// The same where the signs of the cell are known.
    @inline(__always)
    init(_ cell: Cell, signs: NameSigns) {
        let text = cell.bytes.trimmed
        guard cell.kind != .missing, cell.kind != .nested, let first = text.first else {
            self = .none
            return
        }
        if text.count == 36 || text.count == 38 || text.count == 32, let id = GUID(text) {
            self = id.isZero ? .none : .objectID(id)
        } else if signs.hasAt, !signs.hasSeparator, first != UInt8(ascii: "@") {
            self = .principalName(text)
        } else {
            self.init(irregular: text, signs: signs)
        }
    }

    private init(irregular text: UnsafeRawBufferPointer, signs: NameSigns) {
        if text.isCollapsedValue || text.equalsIgnoringASCIICase("none") {
            self = .none
            return
        }
        guard signs.hasAt || signs.hasSeparator else {
            self = .displayName(text)
            return
        }
        let first = Self.parts(of: text)?.first ?? text
        if let id = GUID(first) {
            self = .objectID(id)
        } else if first.contains(UInt8(ascii: "@")) {
            self = .principalName(first)
        } else {
            self = .displayName(first)
        }
    }

    /// The owners after the first one.
    static func further(in cell: Cell) -> [UserKey] {
        guard cell.kind != .nested else { return [] }
        return (parts(of: cell.bytes.trimmed) ?? []).dropFirst().map { part in GUID(part).map { .objectID($0) } ?? .principalName(part) }
    }

    /// The parts of a list, nil when the text is none.
    private static func parts(of text: UnsafeRawBufferPointer) -> [UnsafeRawBufferPointer]? {
        let parts = text.split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }.map { UnsafeRawBufferPointer(rebasing: $0).trimmed }
        return parts.count > 1 && parts.allSatisfy { GUID($0) != nil || $0.contains(UInt8(ascii: "@")) } ? parts : nil
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the cell is the name of a .NET type instead of a value: what Export-Csv makes of lists and objects.
    var isCollapsedValue: Bool {
        // What Windows PowerShell makes of an object: @{SkuId=…; DisabledPlans=System.Object[]}.
        if count >= 3, self[0] == UInt8(ascii: "@"), self[1] == UInt8(ascii: "{"), last == UInt8(ascii: "}") { return true }
        guard count >= 8, let last, last == UInt8(ascii: "]") || first.map({ $0 == 0x53 || $0 == 0x4D || $0 == 0x44 }) == true else { return false }
        if suffix(2).elementsEqual("[]".utf8), first.map({ $0.asciiLowercased &- 0x61 < 26 }) == true, !contains(0x20) { return true }
        let isType = starts(with: "System.".utf8) || starts(with: "Microsoft.".utf8) || starts(with: "Deserialized.".utf8)
        guard isType, !contains(0x20) else { return false }
        return suffix(2).elementsEqual("[]".utf8) || containsIgnoringASCIICase("list`1[") || containsIgnoringASCIICase(".models.")
            || containsIgnoringASCIICase("system.collections.") || containsIgnoringASCIICase("system.object")
            || containsIgnoringASCIICase("microsoft.online.") || containsIgnoringASCIICase("microsoft.graph.")
    }
}
