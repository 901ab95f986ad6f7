extension XMLRecordAssembler {
    /// An element starts whose text is wanted.
    mutating func startLeaf(_ purpose: Capture, _ element: PowerShellElement) {
        isLeafOpen = true
        isCapturing = true
        capture = purpose
        captureElement = element
        sink = purpose == .sideText || purpose == .typeName ? side : (purpose == .bareRecord ? arena : target)
        captureStart = sink.count
    }

    /// The element of a wanted text ends.
    mutating func endLeaf() {
        isLeafOpen = false
        isCapturing = false
        decodeEscapes(in: sink, from: captureStart)
        switch capture {
        case .value:
            let kind = scalarKind()
            if !captureIsCell { encode(kind, from: captureStart) }
            endValue(isCell: captureIsCell, kind)
        case .wrapped:
            frames[frames.count - 1].scalarKind = scalarKind()
        case .sideText:
            frames[frames.count - 1].sideText = captureStart..<side.count
            frames[frames.count - 1].hasSideText = true
        case .typeName:
            context = UnsafeRawBufferPointer(rebasing: side.bytes[captureStart...]).text
            side.truncate(to: captureStart)
        case .bareRecord:
            if frames[frames.count - 1].kind == .records { endRecord() }
        }
    }

    /// What kind the captured value is; turns a character's number into the character.
    private func scalarKind() -> Cell.Kind {
        let bytes = UnsafeRawBufferPointer(rebasing: target.bytes[captureStart...])
        switch captureElement {
        case .number: return JSONNumber.isValid(bytes) ? .number : .text
        case .boolean: return bytes.equalsIgnoringASCIICase("true") || bytes.equalsIgnoringASCIICase("false") ? .boolean : .text
        case .character:
            if let unit = UInt16(bytes.text) {
                target.truncate(to: captureStart)
                target.append(Unicode.Scalar(unit) ?? "\u{FFFD}")
            }
            return .text
        default: return .text
        }
    }

    /// Replaces escapes by what they stand for.
    private func decodeEscapes(in arena: ByteArena, from start: Int) {
        let bytes = UnsafeRawBufferPointer(rebasing: arena.bytes[start...])
        guard PowerShellEscapes.mayOccur(in: bytes) else { return }
        scratch.removeAll()
        PowerShellEscapes.decode(bytes, into: scratch)
        arena.truncate(to: start)
        arena.append(scratch.bytes)
    }

    /// Turns a value from `start` to the end of ``target`` into JSON text.
    func encode(_ kind: Cell.Kind, from start: Int) {
        guard kind == .text else { return }
        scratch.removeAll()
        scratch.append(UnsafeRawBufferPointer(rebasing: target.bytes[start...]))
        target.truncate(to: start)
        JSONText.append(string: scratch.bytes, to: target)
    }
}
