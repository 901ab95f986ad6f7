extension JSONRecordReader {
    /// Reads what stands where a record may stand; returns false when the file ends with it.
    ///
    /// A record whose end is not in the window yet is scanned again from its start with more bytes: rarely, since the window holds many.
    mutating func readItem(home: JSONSkipper.Home, _ window: JSONWindow) throws(ReadingFailure) -> Bool {
        while true {
            var scanner = scanner(over: window)
            do throws(JSONProblem) {
                let item = try records.item(&scanner, mayBeEnvelope: home == .file)
                switch item {
                case .record:
                    let record = UnsafeRawBufferPointer(rebasing: scanner.bytes[..<scanner.position])
                    if takesWhole(record) { keep(in: scanner.bytes) } else { quarantineWhole(record, window) }
                case .other: quarantineValue(UnsafeRawBufferPointer(rebasing: scanner.bytes[..<scanner.position]), window)
                case .envelope: enterEnvelope()
                }
                window.advance(by: scanner.position)
                indentation = nil
                return true
            } catch .endOfBytes {
                if window.unread.count > limits.recordBytes { return try skip(.recordTooLong, at: 0, home: home, window) }
                if window.isComplete { return try skip(.endOfBytes, at: window.unread.count, home: home, window) }
                try window.refill()
            } catch {
                return try skip(error, at: scanner.position, home: home, window)
            }
        }
    }

    /// Reads a member of an envelope behind its list of records.
    mutating func readEnvelopeMember(_ window: JSONWindow) throws(ReadingFailure) -> Bool {
        while true {
            var scanner = scanner(over: window)
            do throws(JSONProblem) {
                let isList = try records.envelopeMember(&scanner, &envelope)
                if context == nil { context = envelope.context }
                window.advance(by: scanner.position)
                indentation = nil
                place = isList ? .list(.opened, inEnvelope: true) : .envelope(expectsMember: false)
                return true
            } catch .endOfBytes {
                if window.unread.count > limits.recordBytes { return try leaveEnvelope(.recordTooLong, at: 0, window) }
                if window.isComplete { return try leaveEnvelope(.endOfBytes, at: window.unread.count, window) }
                try window.refill()
            } catch {
                return try leaveEnvelope(error, at: scanner.position, window)
            }
        }
    }

    private mutating func enterEnvelope() {
        envelope = records.envelope
        if context == nil { context = envelope.context }
        place = .list(.opened, inEnvelope: true)
    }

    private mutating func quarantineValue(_ text: UnsafeRawBufferPointer, _ window: JSONWindow) {
        ordinal += 1
        quarantined.append(QuarantinedRecord(row: ordinal, reason: JSONProblem.notAnObject.reason, text: excerpt(text).text))
        diagnostics.quarantined(.notAnObject, record: ordinal, at: window.place(of: 0), limits: limits, isLast: false)
    }

    /// A cursor that never sees more than a record may have, so that results do not depend on the size of the window.
    private func scanner(over window: JSONWindow) -> JSONScanner {
        let unread = window.unread
        let isClipped = unread.count > limits.recordBytes
        let bytes = isClipped ? UnsafeRawBufferPointer(rebasing: unread[..<limits.recordBytes]) : unread
        return JSONScanner(bytes, isFinal: window.isComplete && !isClipped, limits: limits)
    }
}
