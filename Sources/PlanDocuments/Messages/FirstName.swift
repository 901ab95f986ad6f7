import ExportReading

/// What a person is called in a greeting, from the name that exports have: `Ada` of `Ada Lindqvist`, `Lindqvist, Ada` and `Ada (Partner)`.
///
/// Where it is not plain which part is the first name, the whole name: `Dr. Zofia Nowak`, `Mary Ann Smith`, `SALAZAR Begoña` and `林 建宏` are greeted as they
/// are written, which is stiff and never wrong.
enum FirstName {
    private static let space = UInt8(ascii: " ")
    private static let longest = 100

    /// The bytes of the name to greet with; empty when there is none that could stand in a greeting.
    static func bytes(of name: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var whole = trimmed(name)
        if let bracket = whole.firstIndex(of: UInt8(ascii: "(")), bracket > 0 { whole = trimmed(part(whole, 0..<bracket)) }
        if isOdd(whole) { return part(whole, 0..<0) }
        if let comma = whole.firstIndex(of: UInt8(ascii: ",")) {
            whole = trimmed(part(whole, (comma + 1)..<whole.count))
            return whole.contains(space) ? whole : firstWord(of: whole)
        }
        let first = firstWord(of: whole)
        let rest = trimmed(part(whole, first.count..<whole.count))
        return rest.contains(space) || !isPlain(whole, first: first) ? whole : first
    }

    /// Whether a name of two words has its first name first: in letters of languages that write it so, without title, not in capitals like a family name.
    private static func isPlain(_ whole: UnsafeRawBufferPointer, first: UnsafeRawBufferPointer) -> Bool {
        // From U+0180 on: Vietnamese, Cyrillic, Chinese and others, whose lists put either name first.
        if whole.contains(where: { $0 >= 0xC6 }) { return false }
        return first.last != UInt8(ascii: ".") && first.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 >= 0x80 }
    }

    /// Whether a name has what no greeting should have: control characters, marks that turn text around, the start of a formula, endless length.
    private static func isOdd(_ name: UnsafeRawBufferPointer) -> Bool {
        if name.count > longest { return true }
        if let start = name.first, [UInt8](("=+-@'").utf8).contains(start) { return true }
        for (place, byte) in name.enumerated() {
            if byte < space || byte == 0x7F { return true }
            // U+2000 to U+207F has no letters, but marks of direction and invisible ones; U+0080 to U+009F are controls.
            let next = place + 1 < name.count ? name[place + 1] : 0
            if byte == 0xE2, next == 0x80 || next == 0x81 { return true }
            if byte == 0xC2, next < 0xA0 { return true }
        }
        return false
    }

    private static func firstWord(of name: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        part(name, 0..<(name.firstIndex(of: space) ?? name.count))
    }

    private static func trimmed(_ name: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var range = 0..<name.count
        while let first = range.first, name[first] == space { range = range.dropFirst() }
        while let last = range.last, name[last] == space { range = range.dropLast() }
        return part(name, range)
    }

    private static func part(_ name: UnsafeRawBufferPointer, _ range: Range<Int>) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: name[range]) }
}
