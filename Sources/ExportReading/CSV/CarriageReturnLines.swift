/// Lines that end in a carriage return alone, as old Macintosh programs write them.
enum CarriageReturnLines {
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Whether the rows of the text end that way: carriage returns alone outside quotes, and no line feed there.
    static func areUsed(in text: [UInt8]) -> Bool {
        var isQuoted = false
        var found = false
        for (index, byte) in text.enumerated() {
            if byte == quote { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if byte == lineFeed { return false }
            if byte == carriageReturn, index + 1 >= text.count || text[index + 1] != lineFeed { found = true }
        }
        return found
    }

    /// Makes a line feed of every carriage return that has none behind it, inside quotes too. Nothing moves.
    static func convert(_ text: inout [UInt8]) {
        text.withUnsafeMutableBufferPointer { bytes in
            for index in bytes.indices where bytes[index] == carriageReturn {
                if index + 1 >= bytes.count || bytes[index + 1] != lineFeed { bytes[index] = lineFeed }
            }
        }
    }
}
