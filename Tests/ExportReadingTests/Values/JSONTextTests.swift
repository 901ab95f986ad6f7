import Foundation
import Testing

@testable import ExportReading

@Suite struct `JSON text writer` {
    private func write(_ text: String) -> (bytes: String, arena: String, pieces: String) {
        var bytes: [UInt8] = []
        let arena = ByteArena()
        let pieces = ByteArena()
        Array(text.utf8).withUnsafeBytes { text in
            JSONText.append(string: text, to: &bytes)
            JSONText.append(string: text, to: arena)
            JSONText.append(escaping: text, to: pieces)
        }
        return (String(decoding: bytes, as: UTF8.self), arena.bytes.text, pieces.bytes.text)
    }

    @Test(arguments: [
        ("", #""""#), ("plain", #""plain""#), ("\"\\/", #""\"\\/""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
        ("\0a\u{1F}", #""\u0000a\u001f""#),
        ("é😀 “€”", "\"é😀 “€”\""), ("a\u{7F}\u{9F}\u{202E}b", #""a\u007f\u009f\u202eb""#),
    ])
    func `Only what must be escaped, or would hide, is`(text: String, json: String) {
        let written = write(text)
        #expect(written.bytes == json)
        #expect(written.arena == json)
        #expect("\"" + written.pieces + "\"" == json)
    }

    @Test func `Foundation reads what is written`() throws {
        let text = String(String.UnicodeScalarView((0..<0x300).compactMap { Unicode.Scalar($0) }))
        let read = try JSONSerialization.jsonObject(with: Data(write(text).bytes.utf8), options: .fragmentsAllowed)
        #expect(read as? String == text)
    }
}
