extension JSONScanner {
    /// Passes the value at the position, whose own level is `depth`, and tells where and what it is.
    @inline(__always)
    mutating func token(depth: Int) throws(JSONProblem) -> JSONToken {
        let start = position
        switch try peek() {
        case UInt8(ascii: "\""):
            sawEscape = false
            let text = try text()
            return JSONToken(kind: .text, start: text.lowerBound, end: text.upperBound, isRaw: sawEscape)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            sawBlank = false
            try value(depth: depth)
            return JSONToken(kind: .nested, start: start, end: position, isRaw: sawBlank)
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"):
            try word("null")
            return JSONToken(kind: .missing, start: start, end: position, isRaw: false)
        default:
            try number()
            return JSONToken(kind: .number, start: start, end: position, isRaw: false)
        }
        return JSONToken(kind: .boolean, start: start, end: position, isRaw: false)
    }

    /// Passes any value.
    mutating func value(depth: Int) throws(JSONProblem) {
        switch try peek() {
        case UInt8(ascii: "\""): _ = try text()
        case UInt8(ascii: "{"): try object(depth: depth)
        case UInt8(ascii: "["): try list(depth: depth)
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
    }

    /// Passes the colon after a name, and the blanks around it.
    @inline(__always)
    mutating func colon() throws(JSONProblem) {
        skipBlanks()
        guard try peek() == UInt8(ascii: ":") else { throw .malformed(.colon) }
        position += 1
        skipBlanks()
    }

    /// After a member or an item: passes a comma, or the closing byte; returns whether it was a comma. Blanks that follow a comma are passed too.
    @inline(__always)
    mutating func separator(closing: UInt8, mistake: JSONMistake) throws(JSONProblem) -> Bool {
        skipBlanks()
        let byte = try peek()
        if byte == closing {
            position += 1
            return false
        }
        guard byte == UInt8(ascii: ",") else { throw .malformed(mistake) }
        position += 1
        skipBlanks()
        if try peek() == closing { throw .malformed(.trailingComma) }
        return true
    }

    /// Passes an opening byte and the blanks after it; returns whether the closing byte followed, and was passed.
    @inline(__always)
    mutating func opening(closing: UInt8) throws(JSONProblem) -> Bool {
        position += 1
        skipBlanks()
        guard try peek() == closing else { return false }
        position += 1
        return true
    }

    private mutating func object(depth: Int) throws(JSONProblem) {
        guard depth <= depthLimit else { throw .tooDeep }
        if try opening(closing: UInt8(ascii: "}")) { return }
        repeat {
            guard try peek() == UInt8(ascii: "\"") else { throw .malformed(.name) }
            _ = try text()
            try colon()
            try value(depth: depth + 1)
        } while try separator(closing: UInt8(ascii: "}"), mistake: .objectSeparator)
    }

    private mutating func list(depth: Int) throws(JSONProblem) {
        guard depth <= depthLimit else { throw .tooDeep }
        if try opening(closing: UInt8(ascii: "]")) { return }
        repeat {
            try value(depth: depth + 1)
        } while try separator(closing: UInt8(ascii: "]"), mistake: .listSeparator)
    }

    private mutating func word(_ word: StaticString) throws(JSONProblem) {
        for index in 0..<word.utf8CodeUnitCount {
            guard position + index < bytes.count else { throw .endOfBytes }
            guard bytes[position + index] == word.utf8Start[index] else { throw .malformed(.value) }
        }
        position += word.utf8CodeUnitCount
    }

    private mutating func number() throws(JSONProblem) {
        let first = try peek()
        guard first == UInt8(ascii: "-") || first.isDigit else { throw .malformed(.value) }
        if first == UInt8(ascii: "-") { position += 1 }
        if try peek() == UInt8(ascii: "0") { position += 1 } else { try digits() }
        if try continues(with: UInt8(ascii: "."), or: UInt8(ascii: ".")) {
            position += 1
            try digits()
        }
        if try continues(with: UInt8(ascii: "e"), or: UInt8(ascii: "E")) {
            position += 1
            let sign = try peek()
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(JSONProblem) {
        guard try peek().isDigit else { throw .malformed(.digit) }
        while position < bytes.count, bytes[position].isDigit { position += 1 }
        if position == bytes.count, !isFinal { throw .endOfBytes }
    }

    private func continues(with byte: UInt8, or other: UInt8) throws(JSONProblem) -> Bool {
        guard position < bytes.count else {
            if isFinal { return false }
            throw .endOfBytes
        }
        return bytes[position] == byte || bytes[position] == other
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
