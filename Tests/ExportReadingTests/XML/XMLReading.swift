@testable import ExportReading

/// What reading a piece of XML gave, copied out of the blocks.
struct XMLReading: Equatable {
    /// A cell as text, with a letter for its kind before it: `t` text, `n` number, `b` boolean, `j` JSON; nil when missing.
    var cells: [[String?]] = []
    var rows: [Int] = []
    var file = FileReading()

    static func == (a: XMLReading, b: XMLReading) -> Bool {
        a.cells == b.cells && a.rows == b.rows && a.file.quarantined == b.file.quarantined && a.file.diagnostics == b.file.diagnostics
            && a.file.columns == b.file.columns && a.file.records == b.file.records && a.file.isWellFormed == b.file.isWellFormed
    }

    /// The only cell of the only record.
    var cell: String? { cells.count == 1 && cells[0].count == 1 ? cells[0][0] : "not one record" }
    var reasons: [String] { file.quarantined.map(\.reason) }
    var codes: [String] { file.diagnostics.map(\.code) }
}

/// Reads bytes, wanting some columns, in pieces.
func readXML(
    _ bytes: [UInt8], _ columns: [ColumnRequest], encoding: TextEncoding? = nil, limits: ReadingLimits = ReadingLimits(), pieces: Int = .max
) throws -> XMLReading {
    var result = XMLReading()
    var reader = XMLRecordReader(columns: columns, limits: limits)
    result.file = try reader.read(from: PieceSource(bytes, size: pieces), encoding: encoding) { block, first in
        for record in 0..<block.count {
            result.rows.append(Int(first + block.row(of: record)))
            result.cells.append(
                (0..<block.columnCount).map { column in
                    let cell = block[record, column]
                    return switch cell.kind {
                    case .missing: nil
                    case .text: "t" + cell.text
                    case .number: "n" + cell.text
                    case .boolean: "b" + cell.text
                    case .nested: "j" + cell.text
                    }
                })
        }
    }
    return result
}

/// Reads XML text, wanting properties by name.
func readXML(_ xml: String, _ names: String..., limits: ReadingLimits = ReadingLimits()) throws -> XMLReading {
    try readXML(Array(xml.utf8), names.map { ColumnRequest([HeaderName.normalize($0)]) }, limits: limits)
}

/// CLIXML with the given top-level elements, all on line 1.
func clixml(_ content: String) -> String {
    #"<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">\#(content)</Objs>"#
}

/// One record of CLIXML with the given properties.
func clixmlRecord(_ properties: String) -> String {
    clixml(#"<Obj RefId="0"><TN RefId="0"><T>Example.User</T></TN><Props>\#(properties)</Props></Obj>"#)
}

/// Bytes that come in pieces of a size.
final class PieceSource: ByteSource {
    private let bytes: [UInt8]
    private let size: Int
    private var offset = 0

    init(_ bytes: [UInt8], size: Int) {
        self.bytes = bytes
        self.size = size
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, size, bytes.count - offset)
        bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<(offset + count)])) }
        offset += count
        return count
    }
}
