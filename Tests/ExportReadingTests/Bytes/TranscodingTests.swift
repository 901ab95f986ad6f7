import TestSupport
import Testing

@testable import ExportReading

@Suite("Decoding of other encodings")
struct TranscodingTests {
    @Test("UTF-16 of any text comes back as its UTF-8", arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian], [false, true])
    func utf16(encoding: TextEncoding, hasMark: Bool) {
        let text = "UPN;Zoë;€;😀;\u{FFFF};\u{10FFFF}\r\n"
        let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
        #expect(Transcoding.utf8(from: bytes(units, encoding), encoding: encoding) == Array(text.utf8))
    }

    @Test("every scalar survives UTF-16")
    func everyScalar() {
        let scalars = stride(from: UInt32(1), through: 0x10FFFF, by: 7).compactMap { Unicode.Scalar($0) }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let string = String(text)
        #expect(Transcoding.utf8(from: bytes(Array(string.utf16), .utf16BigEndian), encoding: .utf16BigEndian) == Array(string.utf8))
    }

    @Test(
        "halves of surrogate pairs and a half unit become the byte that is never UTF-8",
        arguments: [
            ([0x41, 0xD83D, 0x42], [0x41, 0xFF, 0x42]), ([0xDE00, 0x42], [0xFF, 0x42]), ([0xD83D], [0xFF]),
            ([0xD83D, 0xD83D, 0xDE00], [0xFF, 0xF0, 0x9F, 0x98, 0x80]),
        ] as [([UInt16], [UInt8])])
    func loneSurrogates(units: [UInt16], expected: [UInt8]) {
        #expect(Transcoding.utf8(from: bytes(units, .utf16LittleEndian), encoding: .utf16LittleEndian) == expected)
    }

    @Test("an odd last byte is undecodable")
    func oddByte() {
        #expect(Transcoding.utf8(from: [0x41, 0, 0x42], encoding: .utf16LittleEndian) == [0x41, 0xFF])
    }

    @Test("all bytes of Windows-1252", arguments: UInt8.min...UInt8.max)
    func windows1252(byte: UInt8) {
        let specials: [UInt8: String] = [
            0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ", 0x89: "‰", 0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž",
            0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›", 0x9C: "œ", 0x9E: "ž",
            0x9F: "Ÿ",
        ]
        let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
        let expected = undefined.contains(byte) ? [0xFF] : Array((specials[byte] ?? String(Unicode.Scalar(byte))).utf8)
        #expect(Transcoding.utf8(from: [byte], encoding: .windows1252) == expected)
    }

    @Test("UTF-8 loses its mark and nothing else")
    func utf8() {
        #expect(Transcoding.utf8(from: [0xEF, 0xBB, 0xBF, 0x41, 0xFF], encoding: .utf8) == [0x41, 0xFF])
    }

    private func bytes(_ units: [UInt16], _ encoding: TextEncoding) -> [UInt8] {
        units.flatMap { unit in
            let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
            return encoding == .utf16LittleEndian ? pair : pair.reversed()
        }
    }
}
