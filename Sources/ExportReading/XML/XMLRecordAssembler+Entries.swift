extension XMLRecordAssembler {
    /// A child of an entry of a dictionary that is a value.
    mutating func startPartOfEntry(_ element: PowerShellElement, _ attributes: XMLAttributes) {
        let top = frames.count - 1
        guard let role = attributes.value(names.name) else {
            skipped = 1
            return
        }
        if role.equalsIgnoringASCIICase("key") {
            startKey(element)
        } else if frames[top].hasSideText, role.equalsIgnoringASCIICase("value") {
            appendComma(top - 1)
            appendKey(UnsafeRawBufferPointer(rebasing: side.bytes[frames[top].sideText]))
            startValue(element, attributes, isCell: false)
        } else {
            skipped = 1
        }
    }

    /// The key of an entry: text whatever its type; of an object, its text or its value.
    mutating func startKey(_ element: PowerShellElement) {
        let top = frames.count - 1
        guard !frames[top].hasSideText else {
            skipped = 1
            return
        }
        if element.isScalar {
            startLeaf(.sideText, element)
        } else if element == .object {
            frames[top].hasSideText = true
            frames.append(XMLFrame(.keyObject))
        } else {
            skipped = 1
        }
    }

    /// A child of an object that is a key.
    mutating func startPartOfKey(_ element: PowerShellElement) {
        if element == .toString || element.isScalar, !frames[frames.count - 1].hasSideText {
            startLeaf(.sideText, element)
        } else {
            skipped = 1
        }
    }
}
