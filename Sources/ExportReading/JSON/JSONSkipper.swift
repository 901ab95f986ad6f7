/// Finds where a record ends that cannot be read, as well as that can be told: by matching brackets outside texts, and by the layout of its lines.
struct JSONSkipper {
    /// What the record is part of.
    enum Home {
        case file
        case list
        /// Everything up to the end of an envelope.
        case envelope
    }

    private let home: Home
    /// Line layout means something only behind the mistake; before it, brackets are right.
    private let mistake: Int
    /// How many blanks stand before the record, when it begins its line. A brace behind as many begins the next record.
    private let indentation: Int?
    private var open: [UInt8] = []
    /// Levels beyond those that are remembered.
    private var further = 0
    private var isInText = false
    private var isEscaped = false
    private var beginsWithBracket = false
    private var passed = 0
    /// Blanks since the last line end, while nothing else came.
    private var blanks: Int?
    private var lastByte: UInt8 = 0
    /// Whether the comma that follows the record was passed with it.
    private(set) var passedComma = false
    private static let maximumDepth = 256

    init(home: Home, mistake: Int, indentation: Int?) {
        self.home = home
        self.mistake = mistake
        self.indentation = indentation
        if home == .envelope {
            open.append(UInt8(ascii: "{"))
            beginsWithBracket = true
        }
    }

    /// Passes bytes; returns the end of the record in them, nil when it is not there.
    mutating func end(in bytes: UnsafeRawBufferPointer) -> Int? {
        for (index, byte) in bytes.enumerated() {
            if let isPassed = ends(at: byte) { return isPassed ? index + 1 : index }
            passed += 1
            if !byte.isJSONBlank { lastByte = byte }
        }
        return nil
    }

    /// Whether the record ends here: true with this byte, false before it, nil not yet.
    private mutating func ends(at byte: UInt8) -> Bool? {
        if byte == 0x0A {
            // Where records have lines of their own, a text that is not closed ends with its line. In a text without lines,
            // the line end is more likely to be part of what somebody typed.
            if indentation != nil { isInText = false }
            isEscaped = false
            blanks = 0
            return home == .file && open.isEmpty && passed > 0 ? false : nil
        }
        if byte.isJSONBlank, !isInText {
            blanks = blanks.map { $0 + 1 }
            return nil
        }
        let beginsLine = blanks != nil && blanks == indentation
        blanks = nil
        if beginsLine, byte == UInt8(ascii: "{"), passed >= mistake, home == .file || lastByte == UInt8(ascii: ",") {
            passedComma = home == .list
            return false
        }
        if isInText {
            passText(byte)
            return nil
        }
        switch byte {
        case UInt8(ascii: "\""): isInText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): return opens(byte)
        case UInt8(ascii: "}"): return closes(UInt8(ascii: "{"))
        case UInt8(ascii: "]"): return closes(UInt8(ascii: "["))
        case UInt8(ascii: ","): return home == .list && open.isEmpty ? false : nil
        default: break
        }
        return nil
    }

    private mutating func passText(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInText = false
        }
    }

    private mutating func opens(_ byte: UInt8) -> Bool? {
        if passed == 0 { beginsWithBracket = true }
        if open.isEmpty, home == .file, passed > 0 { return false }
        if open.count < Self.maximumDepth { open.append(byte) } else { further += 1 }
        return nil
    }

    /// A closing byte closes the nearest bracket of its kind, and with it whatever was left open inside; without one, the last bracket.
    private mutating func closes(_ opening: UInt8) -> Bool? {
        if further > 0 {
            further -= 1
            return nil
        }
        if let match = open.lastIndex(of: opening) {
            open.removeSubrange(match...)
        } else if home == .list, opening == UInt8(ascii: "["), open.count <= 1 {
            // More likely the end of the list than of the record.
            return false
        } else {
            _ = open.popLast()
        }
        return open.isEmpty && beginsWithBracket ? true : nil
    }
}
