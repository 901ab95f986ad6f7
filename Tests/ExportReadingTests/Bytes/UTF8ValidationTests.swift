import TestSupport
import Testing

@testable import ExportReading

@Suite("UTF-8 validation")
struct UTF8ValidationTests {
    /// Starts and continuations of sequences, their neighbors, and ASCII.
    private static let alphabet: [UInt8] = [
        0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]

    @Test("short sequences are judged as the standard library does")
    func shortSequences() {
        for first in Self.alphabet {
            for second in Self.alphabet {
                for third in Self.alphabet {
                    for fourth in [0x41, 0x80, 0xBF, 0xC2] as [UInt8] {
                        let bytes = [first, second, third, fourth]
                        #expect(isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
                    }
                }
            }
        }
    }

    @Test("long texts with a damage anywhere are judged as the standard library does", arguments: 0..<300)
    func longTexts(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = ["plain text of some length, ", "ä", "€", "😀", "\u{D7FF}", "\u{E000}", "\u{10FFFF}"]
        var bytes: [UInt8] = []
        while bytes.count < 200 { bytes += Array((pieces.randomElement(using: &random) ?? "").utf8) }
        if Bool.random(using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
        #expect(isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
        let blocks = stride(from: 0, to: bytes.count, by: 64).filter { start in bytes[start..<min(start + 64, bytes.count)].contains { $0 >= 0x80 } }
        let found = bytes.withUnsafeBytes { (UTF8Validation.firstInvalid(in: $0), UTF8Validation.firstInvalid(in: $0, blocks: blocks.map { UInt32($0) })) }
        #expect(found.0 == found.1)
    }

    @Test("the first damaged sequence is named by where it begins")
    func firstInvalid() {
        let bytes = Array("ab€".utf8) + [0xE2, 0x82]
        #expect(bytes.withUnsafeBytes { UTF8Validation.firstInvalid(in: $0) } == 5)
    }

    private func isValid(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { UTF8Validation.firstInvalid(in: $0) } == nil }
}
