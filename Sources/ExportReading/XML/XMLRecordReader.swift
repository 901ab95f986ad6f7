struct XMLRecordReader {
    init(columns: [ColumnRequest], limits: ReadingLimits) {}
    mutating func read(from source: any ByteSource, encoding: TextEncoding?, onBlock: (RecordBlock, UInt32) -> Void) throws(ReadingFailure) -> FileReading { FileReading() }
    static func head(of prefix: UnsafeRawBufferPointer, isWhole: Bool, encoding: TextEncoding?, limits: ReadingLimits) -> ExportHead { ExportHead(kind: .xml) }
}
