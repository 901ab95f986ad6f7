// `ConvertTo-Xml`: `<Objects><Object><Property Name="…">text</Property>…`. Lists are unnamed properties in a property; names come first
// only when it is an object. What follows a list under a name (its length, for instance) is passed over.
extension XMLRecordAssembler {
    /// A child of the root, or of an object that holds a list.
    mutating func startConvertedRecord(_ element: PowerShellElement, _ attributes: XMLAttributes) {
        let isNamed = attributes.value(names.convertedName) != nil
        guard element == .convertedObject || element == .convertedProperty && !isNamed else {
            skipped = 1
            return
        }
        beginRecord()
        if isHead, context == nil { context = attributes.value(names.convertedType)?.text }
        frames.append(XMLFrame(.convertedRecord))
        captureText(from: recordStart)
    }

    /// A child of a record.
    mutating func startConvertedProperty(_ element: PowerShellElement, _ attributes: XMLAttributes) {
        guard element == .convertedProperty else {
            skipped = 1
            return
        }
        isCapturing = false
        if !recordHasProperties { arena.truncate(to: recordStart) }
        guard let name = attributes.value(names.convertedName) else {
            guard !recordHasProperties else {
                skipped = 1
                return
            }
            turnRecordIntoList()
            frames[frames.count - 1] = XMLFrame(.records)
            return startConvertedRecord(element, attributes)
        }
        recordHasProperties = true
        wishes = properties.find(name)
        guard isWanted(wishes) || whole != nil else {
            skipped = 1
            return
        }
        whole?.beginProperty(name, decodesEscapes: false)
        cellStart = arena.count
        pushConvertedValue(isCell: true, endsValue: true)
    }

    /// A child of a property.
    mutating func startConvertedChild(_ element: PowerShellElement, _ attributes: XMLAttributes) {
        let top = frames.count - 1
        guard element == .convertedProperty || element == .convertedObject else {
            skipped = 1
            return
        }
        let name = attributes.value(names.convertedName)
        if frames[top].content == .nothing {
            isCapturing = false
            target.truncate(to: frames[top].start)
            if element == .convertedObject {
                // The object is the property's value, not an item of it.
                return pushConvertedValue(isCell: false, endsValue: false)
            }
            frames[top].content = name == nil ? .list : .object
            target.append(UInt8(ascii: name == nil ? "[" : "{"))
        }
        guard (name == nil) == (frames[top].content == .list) else {
            skipped = 1
            return
        }
        appendComma(top)
        if let name { appendKey(name) }
        pushConvertedValue(isCell: false, endsValue: true)
    }

    /// A property ends.
    mutating func endConvertedValue(_ frame: XMLFrame) {
        isCapturing = false
        guard frame.endsValue else {
            frames[frames.count - 1].content = frame.content
            frames[frames.count - 1].count = frame.count
            return
        }
        switch frame.content {
        case .list: target.append(UInt8(ascii: "]"))
        case .object: target.append(UInt8(ascii: "}"))
        default:
            if target.count == frame.start { return endMissing(isCell: frame.isCell) }
            if !frame.isCell { encode(.text, from: frame.start) }
            return endValue(isCell: frame.isCell, .text)
        }
        endValue(isCell: frame.isCell, .nested)
    }

    private mutating func pushConvertedValue(isCell: Bool, endsValue: Bool) {
        var frame = XMLFrame(.convertedValue)
        frame.isCell = isCell
        frame.endsValue = endsValue
        frame.start = target.count
        frames.append(frame)
        captureText(from: target.count)
    }

    /// Text belongs to the element that has just started, until its first child starts.
    private mutating func captureText(from start: Int) {
        sink = target
        captureStart = start
        isCapturing = true
    }
}
