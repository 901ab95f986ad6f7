extension XMLRecordAssembler {
    /// A child of the root, or of a list of records.
    mutating func startRecord(_ element: PowerShellElement, _ attributes: XMLAttributes) {
        if element == .progress || isOtherStream(attributes) {
            skipped = 1
            if element != .progress {
                note(
                    "otherStreamIgnored", "Errors, warnings and progress of a captured session are not records; only its output is read.",
                    fix: "Nothing to do; look at the errors in the file if records are missing.")
            }
            return
        }
        if frames.count == 2 {
            rendered.removeAll()
        } else if rendered.isFull {
            // A list of records has one numbering; references mostly mean what is near.
            rendered.removeAll()
        }
        beginRecord()
        if element == .object {
            frames.append(XMLFrame(.record))
        } else if element.isScalar {
            startLeaf(.bareRecord, element)
        } else {
            skipped = 1
            endRecord()
        }
    }

    /// Objects of a captured session come from several streams; records are those of the output.
    private func isOtherStream(_ attributes: XMLAttributes) -> Bool {
        guard frames.count == 2, let stream = attributes.value(names.stream) else { return false }
        return !stream.equalsIgnoringASCIICase("output")
    }

    /// A child of a record.
    mutating func startPartOfRecord(_ element: PowerShellElement, _ attributes: XMLAttributes) {
        switch element {
        case .properties:
            recordHasProperties = true
            frames.append(XMLFrame(.recordProperties))
        case .dictionary where !recordHasProperties:
            recordHasProperties = true
            frames.append(XMLFrame(.recordDictionary))
        case .list where !recordHasProperties:
            turnRecordIntoList()
            frames.append(XMLFrame(.records))
        case .typeNames where isHead && context == nil:
            frames.append(XMLFrame(.typeNames))
        case _ where element.isScalar && !recordHasProperties:
            startLeaf(.bareRecord, element)
        default: skipped = 1
        }
    }

    /// The record under construction is no record but holds a list of them.
    mutating func turnRecordIntoList() {
        inRecord = false
        context = reading.records == 0 ? nil : context
        frames[frames.count - 1] = XMLFrame(.recordHolder)
    }

    /// A child of `TN`.
    mutating func startTypeName(_ element: PowerShellElement) {
        if element == .typeName, context == nil { startLeaf(.typeName, .text) } else { skipped = 1 }
    }

    /// A child of a dictionary.
    mutating func startEntry(_ element: PowerShellElement, _ kind: XMLFrame.Kind) {
        guard element == .entry else {
            skipped = 1
            return
        }
        var frame = XMLFrame(kind)
        frame.start = side.count
        frames.append(frame)
    }

    /// Starts a record at the parser's line.
    mutating func beginRecord() {
        inRecord = true
        recordRow = parser.line
        recordStart = arena.count
        recordHasProperties = false
        recordFault = nil
        isMuted = false
        target = arena
        whole?.begin()
        builder.beginRecord()
        for column in ranks.indices { ranks[column] = Int.max }
    }

    /// Completes the record or puts it aside.
    mutating func endRecord() {
        guard inRecord else { return }
        inRecord = false
        isMuted = false
        reading.records += 1
        if let recordFault {
            quarantineRecord(recordFault, text: builder.pendingText)
        } else if !recordHasProperties {
            let text = UnsafeRawBufferPointer(rebasing: arena.bytes[recordStart...].prefix(4 * QuarantinedRecord.maximumText + 4))
            quarantineRecord("notAnObject", text: text.text)
        } else if whole != nil, !placeWhole() {
            quarantineRecord(JSONProblem.recordTooLong.reason, text: builder.pendingText)
        } else {
            builder.endRecord(row: UInt32(truncatingIfNeeded: recordRow))
            if builder.isFull { handOver() }
        }
        if isHead, reading.records == Self.headRecords { parser.stop() }
    }

    /// Puts the record under construction aside.
    private mutating func quarantineRecord(_ reason: String, text: String) {
        reading.quarantined.append(QuarantinedRecord(row: recordRow, reason: reason, text: text))
        arena.truncate(to: recordStart)
    }

    /// The parser came to its end: what is under construction is lost.
    mutating func finish() {
        if let fault, inRecord {
            inRecord = false
            reading.records += 1
            quarantineRecord(fault.reason, text: builder.pendingText)
        }
        if builder.block.count > 0 { handOver() }
        reading.columns = properties.spellings
        if properties.hasOverflown {
            reading.diagnostics.append(
                Diagnostic(
                    .warning, code: "tooManyColumns", message: "Only the first \(limits.columns) property names were looked at.",
                    fix: "Export fewer properties, with Select-Object."))
        }
    }

    private mutating func handOver() {
        onBlock(builder.block, 0)
        builder.removeAll()
    }
}
