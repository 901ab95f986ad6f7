/// Records from PowerShell XML: what `Export-Clixml` and `ConvertTo-Xml` write, in UTF-8 or UTF-16.
///
/// Streams: memory does not depend on the size of the file. A file that breaks off gives everything complete before that.
struct XMLRecordReader {
    private let columns: [ColumnRequest]
    private let limits: ReadingLimits
    /// How many bytes the parser gets at a time.
    private static let pushSize = 1 << 16

    init(columns: [ColumnRequest], limits: ReadingLimits) {
        self.columns = columns
        self.limits = limits
    }

    /// Reads all records of a source that gives the file's own bytes. Rows are the lines where records start, counted from the file's first.
    /// - Parameters:
    ///   - encoding: how bytes stand for text, when known; a byte-order mark goes before.
    ///   - onBlock: gets the records; the second argument, to be added to rows, is 0.
    mutating func read(
        from source: any ByteSource, encoding: TextEncoding?, onBlock: (RecordBlock, UInt32) -> Void
    ) throws(ReadingFailure) -> FileReading {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pushSize, alignment: 16)
        defer { buffer.deallocate() }
        var count = try Self.fill(buffer, from: source)
        let preamble = XMLPreamble(UnsafeRawBufferPointer(rebasing: buffer[..<count]), encoding: encoding)
        return try withoutActuallyEscaping(onBlock) { (onBlock) throws(ReadingFailure) -> FileReading in
            let parser = try XMLPushParser(columns: columns, limits: limits, isHead: false, preamble: preamble, onBlock: onBlock)
            var start = preamble.length
            while count > 0, parser.push(UnsafeRawBufferPointer(rebasing: buffer[start..<count])) {
                count = try Self.fill(buffer, from: source)
                start = 0
            }
            parser.endInput()
            var reading = parser.finish()
            reading.encoding = preamble.encoding
            return reading
        }
    }

    /// What the first bytes of a file say. Says nothing of errors: reading the file does.
    static func head(of prefix: UnsafeRawBufferPointer, isWhole: Bool, encoding: TextEncoding?, limits: ReadingLimits) -> ExportHead {
        let preamble = XMLPreamble(prefix, encoding: encoding)
        var head = ExportHead(kind: .xml, encoding: preamble.encoding, hasByteOrderMark: preamble.hasByteOrderMark)
        guard let parser = try? XMLPushParser(columns: [], limits: limits, isHead: true, preamble: preamble, onBlock: { _, _ in }) else {
            return head
        }
        var start = preamble.length
        while start < prefix.count {
            let end = min(start + pushSize, prefix.count)
            guard parser.push(UnsafeRawBufferPointer(rebasing: prefix[start..<end])) else { break }
            start = end
        }
        if isWhole { parser.endInput() }
        (head.kind, head.columns, head.context) = parser.findings
        return head
    }

    /// Fills the buffer, however small the pieces are in which the source comes; less than full only at its end.
    private static func fill(_ buffer: UnsafeMutableRawBufferPointer, from source: any ByteSource) throws(ReadingFailure) -> Int {
        var count = 0
        while count < buffer.count {
            let more = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
            if more == 0 { break }
            count += more
        }
        return count
    }
}
