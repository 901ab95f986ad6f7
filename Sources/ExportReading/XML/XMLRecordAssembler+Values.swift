extension XMLRecordAssembler {
    /// The element of a value starts: a cell, or JSON text in a list or an object whose comma and key are written.
    mutating func startValue(_ element: PowerShellElement, _ attributes: XMLAttributes, isCell: Bool) {
        var frame: XMLFrame
        switch element {
        case .text, .character, .boolean, .number:
            captureIsCell = isCell
            return startLeaf(.value, element)
        case .object:
            frame = XMLFrame(.object)
            frame.firstKey = keys.count
            frame.id = attributes.number(names.refID) ?? -1
        case .list:
            frame = XMLFrame(.list)
            target.append(UInt8(ascii: "["))
        case .dictionary:
            frame = XMLFrame(.dictionary)
            target.append(UInt8(ascii: "{"))
        case .reference:
            skipped = 1
            return appendRendered(attributes.number(names.refID), isCell: isCell)
        default:
            if element == .secureString { noteSecureString() }
            skipped = 1
            return endMissing(isCell: isCell)
        }
        frame.start = target.count - (element == .object ? 0 : 1)
        frame.isCell = isCell
        frame.endsValue = true
        frames.append(frame)
    }

    /// A child of an object that is a value.
    mutating func startPartOfObject(_ element: PowerShellElement, _ attributes: XMLAttributes) {
        let top = frames.count - 1
        let content = frames[top].content
        switch element {
        case .toString: startLeaf(.sideText, .text)
        case .properties where content == .nothing || content == .object:
            if content == .nothing { target.append(UInt8(ascii: "{")) }
            frames[top].content = .object
            frames[top].firstAddedKey = keys.count
            frames.append(XMLFrame(.members))
        case .list where content != .list && content != .dictionary: startContainer(.list, .list)
        case .dictionary where content != .list && content != .dictionary: startContainer(.dictionary, .dictionary)
        case _ where element.isScalar && content == .nothing && !frames[top].hasSideText:
            frames[top].content = .scalar
            startLeaf(.wrapped, element)
        default: skipped = 1
        }
    }

    /// The list or dictionary of an object, instead of what was written of it so far.
    private mutating func startContainer(_ kind: XMLFrame.Kind, _ content: XMLFrame.Content) {
        let top = frames.count - 1
        frames[top].content = content
        target.truncate(to: frames[top].start)
        target.append(UInt8(ascii: content == .list ? "[" : "{"))
        frames.append(XMLFrame(kind))
    }

    /// A child of a list.
    mutating func startItem(_ element: PowerShellElement, _ attributes: XMLAttributes) {
        guard element != .other, element != .progress else {
            skipped = 1
            return
        }
        appendComma(frames.count - 1)
        startValue(element, attributes, isCell: false)
    }

    /// A child of `Props` or `MS` of an object that is a value.
    mutating func startMember(_ element: PowerShellElement, _ attributes: XMLAttributes) {
        guard element != .other, element != .progress, let name = attributes.value(names.name) else {
            skipped = 1
            return
        }
        let object = frames.count - 2
        let start = target.count
        appendComma(object)
        scratch.removeAll()
        PowerShellEscapes.decode(name, into: scratch)
        let key = target.count
        appendKey(scratch.bytes)
        if hasKey(key..<target.count, in: frames[object]) {
            target.truncate(to: start)
            skipped = 1
            return
        }
        if keys.count - frames[object].firstKey < Self.maximumKeys { keys.append(key..<target.count) }
        startValue(element, attributes, isCell: false)
    }

    /// Whether an earlier bag of the object has the key: native properties go before added ones.
    private func hasKey(_ key: Range<Int>, in object: XMLFrame) -> Bool {
        guard object.firstAddedKey > object.firstKey else { return false }
        return keys[object.firstKey..<object.firstAddedKey].contains { other in
            other.count == key.count && target.bytes[other].elementsEqual(target.bytes[key])
        }
    }

    /// Separates a member or item from the one before it in the same frame.
    mutating func appendComma(_ frame: Int) {
        if frames[frame].count > 0 { target.append(UInt8(ascii: ",")) }
        frames[frame].count += 1
    }

    /// Appends the key of a member with its colon.
    func appendKey(_ key: UnsafeRawBufferPointer) {
        JSONText.append(string: key, to: target)
        target.append(UInt8(ascii: ":"))
    }

    /// A list or dictionary ends.
    mutating func endContainer(_ frame: XMLFrame) {
        target.append(UInt8(ascii: frame.kind == .list ? "]" : "}"))
        if frame.endsValue { endValue(isCell: frame.isCell, .nested) }
    }

    /// An object that is a value ends.
    mutating func endObject(_ frame: XMLFrame) {
        var kind = Cell.Kind.nested
        switch frame.content {
        case .list, .dictionary: break
        case .scalar: kind = frame.scalarKind
        case .object where frame.count > 0 || !frame.hasSideText: target.append(UInt8(ascii: "}"))
        case .nothing where !frame.hasSideText:
            target.append(UInt8(ascii: "{"))
            target.append(UInt8(ascii: "}"))
        default:
            target.truncate(to: frame.start)
            target.append(UnsafeRawBufferPointer(rebasing: side.bytes[frame.sideText]))
            kind = .text
        }
        keys.removeLast(keys.count - frame.firstKey)
        if frame.hasSideText { side.truncate(to: frame.sideText.lowerBound) }
        if frame.id >= 0, !isMuted {
            rendered.keep(id: frame.id, kind: kind, bytes: UnsafeRawBufferPointer(rebasing: target.bytes[frame.start...]))
        }
        if !frame.isCell { encode(kind, from: frame.start) }
        endValue(isCell: frame.isCell, kind)
    }

    /// A value is complete in ``target``.
    mutating func endValue(isCell: Bool, _ kind: Cell.Kind) {
        if isCell {
            endCell(kind)
        } else if target.count - cellStart > limits.cellBytes {
            refuseLength()
        }
    }

    /// There is no value.
    mutating func endMissing(isCell: Bool) {
        if !isCell { appendNull() }
        endValue(isCell: isCell, .missing)
    }

    /// A reference to an object rendered before; nothing when it is not known.
    private mutating func appendRendered(_ id: Int?, isCell: Bool) {
        guard let id, let (kind, bytes) = rendered.find(id: id) else { return endMissing(isCell: isCell) }
        let start = target.count
        target.append(bytes)
        if !isCell { encode(kind, from: start) }
        endValue(isCell: isCell, kind)
    }

    private func appendNull() {
        for byte in "null".utf8 { target.append(byte) }
    }
}
