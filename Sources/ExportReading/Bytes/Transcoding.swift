/// Text in other encodings as UTF-8. What cannot be decoded becomes the byte 0xFF, which is never UTF-8, so that the record that holds it is found and kept apart.
enum Transcoding {
    /// Stands for what could not be decoded.
    static let undecodable: UInt8 = 0xFF

    /// The bytes as UTF-8, without byte-order mark; UTF-8 comes back as it is.
    static func utf8(from bytes: [UInt8], encoding: TextEncoding) -> [UInt8] {
        switch encoding {
        case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        case .utf16LittleEndian: utf16(bytes, low: 0, high: 1)
        case .utf16BigEndian: utf16(bytes, low: 1, high: 0)
        case .windows1252: windows1252(bytes)
        }
    }

    private static func utf16(_ bytes: [UInt8], low: Int, high: Int) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count / 2 + bytes.count / 8)
        var index = 0
        var pendingHigh: UInt16?
        while index + 1 < bytes.count {
            let unit = UInt16(bytes[index + low]) | UInt16(bytes[index + high]) << 8
            index += 2
            if let lead = pendingHigh {
                pendingHigh = nil
                if unit & 0xFC00 == 0xDC00 {
                    append(0x10000 + (UInt32(lead & 0x3FF) << 10 | UInt32(unit & 0x3FF)), to: &output)
                    continue
                }
                output.append(undecodable)
            }
            if unit < 0x80 {
                output.append(UInt8(unit))
            } else if unit & 0xFC00 == 0xD800 {
                pendingHigh = unit
            } else if unit & 0xFC00 == 0xDC00 {
                output.append(undecodable)
            } else if unit == 0xFEFF, output.isEmpty {
                continue
            } else {
                append(UInt32(unit), to: &output)
            }
        }
        if pendingHigh != nil || index < bytes.count { output.append(undecodable) }
        return output
    }

    private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            switch byte {
            case 0..<0x80: output.append(byte)
            case 0x80..<0xA0:
                let scalar = windows1252Specials[Int(byte) - 0x80]
                if scalar == 0 { output.append(undecodable) } else { append(scalar, to: &output) }
            default: append(UInt32(byte), to: &output)
            }
        }
        return output
    }

    /// What 0x80 to 0x9F stand for; 0 where Windows-1252 has nothing.
    private static let windows1252Specials: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
        switch scalar {
        case 0..<0x80: output.append(UInt8(scalar))
        case 0x80..<0x800:
            output.append(UInt8(0xC0 | scalar >> 6))
            output.append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            output.append(UInt8(0xE0 | scalar >> 12))
            output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            output.append(UInt8(0x80 | scalar & 0x3F))
        default:
            output.append(UInt8(0xF0 | scalar >> 18))
            output.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            output.append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
