extension JSONRecordReader {
    /// Prepares the record for the column that wants all of it, if there is one; false when it is longer than a cell may be.
    mutating func takesWhole(_ record: UnsafeRawBufferPointer) -> Bool {
        guard wholeRecord != nil else { return true }
        wholeText.removeAll(keepingCapacity: true)
        JSONDecoding.append(compacting: record, to: &wholeText)
        return wholeText.count <= limits.textBytes
    }

    /// Sets the cell of the record that was prepared last.
    mutating func keepWhole(in column: Int) {
        wholeText.withUnsafeBytes { builder.set(column: column, kind: .nested, bytes: $0) }
    }

    /// Puts a record aside that does not fit into a cell.
    mutating func quarantineWhole(_ record: UnsafeRawBufferPointer, _ window: JSONWindow) {
        ordinal += 1
        quarantined.append(QuarantinedRecord(row: ordinal, reason: JSONProblem.recordTooLong.reason, text: excerpt(record).text))
        diagnostics.wholeRecordTooLong(record: ordinal, at: window.place(of: 0), limits: limits)
        if !records.unlisted.isEmpty { listNames() }
    }
}
