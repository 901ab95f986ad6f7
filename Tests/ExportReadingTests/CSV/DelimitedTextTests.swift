import ExportReading
import Testing

struct DelimitedTextTests {
    @Test(
        arguments: [
            ("UTF-8", Array("é,1".utf8)),
            ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array("é,1".utf8)),
            ("Windows-1252", [0xE9, 0x2C, 0x31]),
            ("UTF-16 as Windows saves it", [0xFF, 0xFE, 0xE9, 0, 0x2C, 0, 0x31, 0]),
            ("UTF-16 with its high bytes first", [0xFE, 0xFF, 0, 0xE9, 0, 0x2C, 0, 0x31]),
        ] as [(String, [UInt8])])
    func aSmallFileIsReadInWhateverEncodingItWasSaved(_ encoding: String, _ bytes: [UInt8]) {
        #expect(DelimitedText.text(of: bytes) == "é,1", "\(encoding)")
    }

    @Test func anEmptyFileIsEmptyText() { #expect(DelimitedText.text(of: []) == "") }
}
