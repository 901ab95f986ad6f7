import ExportReading

/// Writes iCalendar files (RFC 5545): lines end in CRLF and are folded at 75 octets, text is escaped so that no data can begin a line of its own.
struct CalendarWriter {
    private static let mostOctets = 75
    private(set) var bytes: [UInt8] = []

    /// Appends a line as it stands: names and values that the program made.
    mutating func line(_ text: String) { fold(Array(text.utf8)) }

    /// Appends a property whose value is text, data included.
    mutating func property(_ name: String, text: String) { fold(Array((name + ":" + Self.escaped(text)).utf8)) }

    /// Text as a value: separators and line ends escaped, what could hide shown.
    static func escaped(_ text: String) -> String {
        var result = ""
        var wasReturn = false
        for scalar in text.unicodeScalars {
            defer { wasReturn = scalar == "\r" }
            switch scalar {
            case "\\", ";", ",":
                result.unicodeScalars.append("\\")
                result.unicodeScalars.append(scalar)
            case "\n" where wasReturn: continue
            case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
            case "\t": result += " "
            default: result.unicodeScalars.append(scalar.visible)
            }
        }
        return result
    }

    /// Never cuts a character in two.
    private mutating func fold(_ line: [UInt8]) {
        var start = 0
        var room = Self.mostOctets
        while line.count - start > room {
            var end = start + room
            while end > start + 1, line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[start..<end]
            bytes += [0x0D, 0x0A, 0x20]
            start = end
            room = Self.mostOctets - 1
        }
        bytes += line[start...]
        bytes += [0x0D, 0x0A]
    }
}
