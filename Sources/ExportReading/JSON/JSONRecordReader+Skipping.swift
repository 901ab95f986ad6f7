extension JSONRecordReader {
    /// Quarantines the record at the window's position and passes it; returns false when the file ends with it.
    mutating func skip(
        _ problem: JSONProblem, at offset: Int, home: JSONSkipper.Home, _ window: JSONWindow
    ) throws(ReadingFailure) -> Bool {
        let mistake = window.place(of: offset)
        var skipper = JSONSkipper(home: home, mistake: offset, indentation: indentation)
        ordinal += 1
        let skipped = try pass(&skipper, window)
        quarantined.append(QuarantinedRecord(row: ordinal, reason: problem.reason, text: skipped.text))
        diagnostics.quarantined(problem, record: ordinal, at: mistake, limits: limits, isLast: skipped.isAtEnd && home == .list)
        if skipper.passedComma, case .list(_, let inEnvelope) = place { place = .list(.afterComma, inEnvelope: inEnvelope) }
        return !skipped.isAtEnd
    }

    /// Gives up on what follows the records in an envelope; returns false when the file ends with it.
    mutating func leaveEnvelope(_ problem: JSONProblem, at offset: Int, _ window: JSONWindow) throws(ReadingFailure) -> Bool {
        diagnostics.unreadableEnvelope(problem, at: window.place(of: offset))
        var skipper = JSONSkipper(home: .envelope, mistake: offset, indentation: nil)
        place = .file
        return try !pass(&skipper, window).isAtEnd
    }

    /// The beginning of a text, long enough for ``QuarantinedRecord/maximumText`` characters of four bytes.
    func excerpt(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: text.prefix(Self.excerptBytes))
    }

    private static var excerptBytes: Int { (QuarantinedRecord.maximumText + 1) * 4 }

    private mutating func pass(_ skipper: inout JSONSkipper, _ window: JSONWindow) throws(ReadingFailure) -> (text: String, isAtEnd: Bool) {
        var text: [UInt8] = []
        indentation = nil
        while true {
            let unread = window.unread
            let end = skipper.end(in: unread)
            let passed = UnsafeRawBufferPointer(rebasing: unread[..<(end ?? unread.count)])
            text.append(contentsOf: passed.prefix(Self.excerptBytes - text.count))
            window.advance(by: passed.count)
            if end != nil || window.isComplete { return (text.withUnsafeBytes { $0.trimmed.text }, end == nil) }
            try window.refill()
        }
    }
}
