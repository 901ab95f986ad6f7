extension JSONRecordReader {
    /// Records that the head looks at.
    private static var headRecords: Int { 50 }
    /// Bytes that the head looks at.
    private static var headBytes: Int { 1 << 20 }

    /// What can be said from the first records: the names of their properties, and what their envelope says they are.
    ///
    /// Diagnostics are left to ``read(from:onBlock:)``, which sees the same and more.
    static func head(of prefix: UnsafeRawBufferPointer, isWhole: Bool, limits: ReadingLimits) -> ExportHead {
        var reader = JSONRecordReader(columns: [ColumnRequest(["@odata.type"]), ColumnRequest(["@odata.context"])], limits: limits)
        let window = JSONWindow(MemorySource(Array(prefix.prefix(headBytes))))
        var columns: [String]?
        // Memory does not fail.
        while let goesOn = try? reader.step(window), goesOn {
            if reader.ordinal >= headRecords, columns == nil { columns = reader.columns.names }
            // Behind its list of records an envelope may still say what they are.
            if columns != nil, reader.context != nil || !reader.isInEnvelope { break }
        }
        let isCut = !isWhole || prefix.count > headBytes
        if columns == nil, isCut, reader.quarantined.last?.reason == JSONProblem.endOfBytes.reason { reader.listNames() }
        var head = ExportHead(kind: .json)
        head.columns = columns ?? reader.columns.names
        let block = reader.builder.block
        head.context = reader.context ?? (0..<block.count).lazy.map { block[$0, 1].text }.first { !$0.isEmpty }
        for record in 0..<block.count {
            let type = block[record, 0].text
            if !type.isEmpty, !head.types.contains(type) { head.types.append(type) }
        }
        return head
    }

    private var isInEnvelope: Bool {
        switch place {
        case .envelope: true
        case .list(_, let inEnvelope): inEnvelope
        case .file: false
        }
    }
}
