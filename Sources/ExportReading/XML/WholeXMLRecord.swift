/// A record under construction for the column that wants all of it: its properties as the members of a JSON object.
struct WholeXMLRecord {
    let column: Int
    private(set) var text: [UInt8] = []
    private var name: [UInt8] = []

    init(column: Int) { self.column = column }

    /// A record starts.
    mutating func begin() { text.removeAll(keepingCapacity: true) }

    /// A property starts.
    mutating func beginProperty(_ name: UnsafeRawBufferPointer, decodesEscapes: Bool) {
        let raw = [UInt8](name)
        self.name = decodesEscapes ? Array(PowerShellEscapes.decoded(raw).utf8) : raw
    }

    /// A property is complete.
    mutating func endProperty(_ kind: Cell.Kind, _ value: UnsafeRawBufferPointer) {
        text.append(UInt8(ascii: text.isEmpty ? "{" : ","))
        name.withUnsafeBytes { JSONText.append(string: $0, to: &text) }
        text.append(UInt8(ascii: ":"))
        switch kind {
        case .missing: text.append(contentsOf: "null".utf8)
        case .text: JSONText.append(string: value, to: &text)
        // PowerShell 1.0 wrote True.
        case .boolean: text.append(contentsOf: value.map { $0 | 0x20 })
        case .number, .nested: text.append(contentsOf: value)
        }
    }

    /// The record is complete.
    mutating func end() {
        if text.isEmpty { text.append(UInt8(ascii: "{")) }
        text.append(UInt8(ascii: "}"))
    }
}

extension XMLRecordAssembler {
    /// Adds the property that ends to the whole record, and drops it where no column of its own wants it.
    mutating func takeWhole(_ kind: Cell.Kind) {
        guard whole != nil, recordFault == nil else { return }
        whole?.endProperty(kind, UnsafeRawBufferPointer(rebasing: arena.bytes[cellStart...]))
        if wishes.isEmpty { arena.truncate(to: cellStart) }
    }

    /// Places the whole record among its cells; false when it is longer than a cell may be.
    mutating func placeWhole() -> Bool {
        whole?.end()
        guard let whole, whole.text.count <= limits.textBytes else { return false }
        let start = whole.text.withUnsafeBytes { arena.append($0) }
        builder.place(column: whole.column, kind: .nested, at: start..<(start + whole.text.count))
        return true
    }
}
