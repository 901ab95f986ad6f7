extension JSONRecordReader {
    /// Reads one record, or one part of the structure around the records; returns false at the end of the file.
    mutating func step(_ window: JSONWindow) throws(ReadingFailure) -> Bool {
        let byte = try nextByte(window)
        switch place {
        case .file: return try stepInFile(byte, window)
        case .list(let state, let inEnvelope): return try stepInList(byte, state, inEnvelope: inEnvelope, window)
        case .envelope(let expectsMember): return try stepInEnvelope(byte, expectsMember: expectsMember, window)
        }
    }

    /// Passes blanks; returns the byte behind them, nil at the end of the file.
    private mutating func nextByte(_ window: JSONWindow) throws(ReadingFailure) -> UInt8? {
        while true {
            let unread = window.unread
            for (index, byte) in unread.enumerated() {
                if byte == 0x0A {
                    indentation = 0
                } else if byte.isJSONBlank {
                    indentation = indentation.map { $0 + 1 }
                } else {
                    window.advance(by: index)
                    return byte
                }
            }
            window.advance(by: unread.count)
            if window.isComplete { return nil }
            try window.refill()
        }
    }

    private mutating func stepInFile(_ byte: UInt8?, _ window: JSONWindow) throws(ReadingFailure) -> Bool {
        switch byte {
        case nil: return false
        case UInt8(ascii: "["):
            pass(window)
            place = .list(.opened, inEnvelope: false)
            return true
        case UInt8(ascii: ","):
            diagnostics.malformed(.strayComma, at: window.place(of: 0))
            pass(window)
            return true
        case 0xEF:
            // Pages that were joined as files may each bring a byte-order mark.
            if window.unread.count < 3, !window.isComplete { try window.refill() }
            if window.unread.starts(with: [0xEF, 0xBB, 0xBF]) {
                window.advance(by: 3)
                return true
            }
            return try readItem(home: .file, window)
        default: return try readItem(home: .file, window)
        }
    }

    private mutating func stepInList(
        _ byte: UInt8?, _ state: ListState, inEnvelope: Bool, _ window: JSONWindow
    ) throws(ReadingFailure) -> Bool {
        switch (byte, state) {
        case (nil, _):
            diagnostics.truncated(at: window.place(of: 0))
            return false
        case (UInt8(ascii: "]"), _):
            if state == .afterComma { diagnostics.malformed(.trailingComma, at: window.place(of: 0)) }
            pass(window)
            place = inEnvelope ? .envelope(expectsMember: false) : .file
            return true
        case (UInt8(ascii: ","), _):
            if state != .afterItem { diagnostics.malformed(.value, at: window.place(of: 0)) }
            pass(window)
            place = .list(.afterComma, inEnvelope: inEnvelope)
            return true
        case (_, .afterItem): return try skip(.malformed(.listSeparator), at: 0, home: .list, window)
        default:
            place = .list(.afterItem, inEnvelope: inEnvelope)
            return try readItem(home: .list, window)
        }
    }

    private mutating func stepInEnvelope(_ byte: UInt8?, expectsMember: Bool, _ window: JSONWindow) throws(ReadingFailure) -> Bool {
        switch (byte, expectsMember) {
        case (nil, _):
            diagnostics.truncated(at: window.place(of: 0))
            return false
        case (UInt8(ascii: "}"), _):
            if expectsMember { diagnostics.malformed(.trailingComma, at: window.place(of: 0)) }
            pass(window)
            place = .file
            return true
        case (UInt8(ascii: ","), false):
            pass(window)
            place = .envelope(expectsMember: true)
            return true
        case (_, true): return try readEnvelopeMember(window)
        case (_, false): return try leaveEnvelope(.malformed(.objectSeparator), at: 0, window)
        }
    }

    /// Passes one byte that is no part of a record.
    private mutating func pass(_ window: JSONWindow) {
        window.advance(by: 1)
        indentation = nil
    }
}
