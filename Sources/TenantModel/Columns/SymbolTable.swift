import ExportReading

/// Texts that repeat, each stored once, in order of first appearance.
public struct SymbolTable: Sendable {
    private var column: TextColumn
    private var slots: [UInt32]
    private var hashes: [UInt32]

    /// A table with the empty text alone.
    public init() {
        column = TextColumn()
        slots = Array(repeating: .max, count: 64)
        hashes = []
        _ = intern(UnsafeRawBufferPointer(start: nil, count: 0))
    }

    /// How many texts there are.
    public var count: Int { column.count }

    /// The text of a symbol.
    public subscript(symbol: Symbol) -> String { column[Int(symbol.index)] }

    /// All texts, in the order of their symbols.
    public var texts: [String] { (0..<column.count).map { column[$0] } }

    /// Calls `body` with the bytes of a symbol.
    public func withBytes<Result>(_ symbol: Symbol, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        column.withBytes(Int(symbol.index), body)
    }

    /// The symbol of a text, added if it is new.
    public mutating func intern(_ bytes: UnsafeRawBufferPointer) -> Symbol {
        if bytes.isEmpty, count > 0 { return .empty }
        let hash = ByteHash.exact(bytes)
        let short = UInt32(truncatingIfNeeded: hash >> 32)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != .max {
            let index = slots[slot]
            if hashes[Int(index)] == short, column.equals(Int(index), bytes) { return Symbol(index: index) }
            slot = (slot + 1) & (slots.count - 1)
        }
        let index = UInt32(column.count)
        column.append(bytes)
        hashes.append(short)
        slots[slot] = index
        if column.count * 2 > slots.count { grow() }
        return Symbol(index: index)
    }

    /// The symbol of a text, added if it is new.
    public mutating func intern(_ text: String) -> Symbol {
        var text = text
        return text.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
    }

    /// Adds all texts of another table; returns their symbols here, in the order of that table.
    public mutating func merge(_ other: SymbolTable) -> [Symbol] {
        (0..<other.count).map { index in other.column.withBytes(index) { intern($0) } }
    }

    private mutating func grow() {
        slots = Array(repeating: .max, count: slots.count * 2)
        for index in 0..<column.count {
            let hash = column.withBytes(index) { ByteHash.exact($0) }
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(index)
        }
    }
}
