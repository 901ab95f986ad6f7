struct JSONRecordReader {
    init(columns: [ColumnRequest], limits: ReadingLimits) {}
    mutating func read(from source: any ByteSource, onBlock: (RecordBlock, UInt32) -> Void) throws(ReadingFailure) -> FileReading { FileReading() }
    static func head(of prefix: UnsafeRawBufferPointer, isWhole: Bool, limits: ReadingLimits) -> ExportHead { ExportHead(kind: .json) }
}
