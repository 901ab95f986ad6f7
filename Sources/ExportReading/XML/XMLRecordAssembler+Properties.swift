extension XMLRecordAssembler {
    /// A child of `Props` or `MS` of a record.
    mutating func startProperty(_ element: PowerShellElement, _ attributes: XMLAttributes) {
        guard element != .progress, let name = attributes.value(names.name) else {
            skipped = 1
            return
        }
        startProperty(named: name, element, attributes)
    }

    /// A child of an entry of a dictionary that stands for a record.
    mutating func startPartOfRecordEntry(_ element: PowerShellElement, _ attributes: XMLAttributes) {
        let frame = frames[frames.count - 1]
        guard let role = attributes.value(names.name) else {
            skipped = 1
            return
        }
        if role.equalsIgnoringASCIICase("key") {
            startKey(element)
        } else if frame.hasSideText, role.equalsIgnoringASCIICase("value") {
            startProperty(named: UnsafeRawBufferPointer(rebasing: side.bytes[frame.sideText]), element, attributes)
        } else {
            skipped = 1
        }
    }

    private mutating func startProperty(named name: UnsafeRawBufferPointer, _ element: PowerShellElement, _ attributes: XMLAttributes) {
        wishes = properties.find(name)
        if element == .secureString { noteSecureString() }
        if isWanted(wishes) || whole != nil {
            target = arena
            whole?.beginProperty(name, decodesEscapes: true)
        } else if element == .object, !isHead, !rendered.isFull {
            wishes = 0..<0
            target = shadow
        } else {
            skipped = 1
            return
        }
        cellStart = target.count
        startValue(element, attributes, isCell: true)
    }

    /// Whether a column has nothing yet, or something from a name that it likes less.
    func isWanted(_ wishes: Range<Int>) -> Bool {
        for index in wishes {
            let wish = properties.wish(index)
            if wish.rank < ranks[wish.column] { return true }
        }
        return false
    }

    /// The value of a property is complete, from ``cellStart`` on.
    mutating func endCell(_ kind: Cell.Kind) {
        if target === shadow {
            shadow.removeAll()
            target = arena
            isMuted = recordFault != nil
            return
        }
        if arena.count - cellStart > limits.cellBytes || arena.count - recordStart > Self.maximumRecord { refuseLength() }
        takeWhole(kind)
        guard kind != .missing else { return }
        let range = cellStart..<arena.count
        for index in wishes {
            let wish = properties.wish(index)
            guard wish.rank < ranks[wish.column], !range.isEmpty || ranks[wish.column] == Int.max else { continue }
            builder.place(column: wish.column, kind: kind, at: range)
            if !range.isEmpty { ranks[wish.column] = wish.rank }
        }
    }

    /// Says once that encrypted texts are not read.
    mutating func noteSecureString() {
        note(
            "secureStringIgnored", "Encrypted texts (SecureString) are treated as missing; they are never decoded.",
            fix: "Nothing to do; leave such properties out of the export with Select-Object.")
    }

    /// Notes something for information, once in a file.
    mutating func note(_ code: String, _ message: String, fix: String) {
        guard !reading.diagnostics.contains(where: { $0.code == code }) else { return }
        reading.diagnostics.append(Diagnostic(.info, code: code, message: message, line: parser.line, fix: fix))
    }
}
