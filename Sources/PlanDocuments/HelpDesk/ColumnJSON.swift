import ExportReading

/// Writes JSON whose arrays have a value for each row, without a byte that the page does not need. Texts show what could hide in them.
struct ColumnJSON {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    mutating func object(_ body: (inout ColumnJSON) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
        body(&self)
        bytes.append(UInt8(ascii: "}"))
        isFirst = false
    }

    mutating func object(_ name: String, _ body: (inout ColumnJSON) -> Void) {
        key(name)
        object(body)
    }

    mutating func text(_ name: String, _ text: String) {
        key(name)
        quoted(text)
    }

    mutating func texts(_ name: String, _ texts: some Sequence<String>) {
        array(name, texts) { $0.quoted($1) }
    }

    mutating func numbers(_ name: String, _ numbers: some Sequence<Int>) {
        array(name, numbers) { $0.bytes.append(contentsOf: "\($1)".utf8) }
    }

    private mutating func array<Value>(_ name: String, _ values: some Sequence<Value>, _ write: (inout ColumnJSON, Value) -> Void) {
        key(name)
        bytes.append(UInt8(ascii: "["))
        var isFirstValue = true
        for value in values {
            if !isFirstValue { bytes.append(UInt8(ascii: ",")) }
            isFirstValue = false
            write(&self, value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func key(_ name: String) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        quoted(name)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func quoted(_ text: String) {
        var text = text
        let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        if !isPlain { text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isLineEnd ? " " : $0.visible })) }
        text.withUTF8 { JSONText.append(string: UnsafeRawBufferPointer($0), to: &bytes) }
    }
}
