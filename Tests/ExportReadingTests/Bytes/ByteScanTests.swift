import CByteScan
import CPortableByteScan
import TestSupport
import Testing

@Suite("Byte masks")
struct ByteScanTests {
    /// Bytes that are near the wanted ones, and bytes above 0x7F.
    private static let alphabets: [[UInt8]] = [
        Array(",\"\n".utf8), Array(",\"\nabc;\t\r!#".utf8), [0x2C, 0x22, 0x0A, 0xAC, 0xA2, 0x8A, 0, 0xFF, 0x2D, 0x23, 0x0B], Array(0...255),
    ]

    @Test("the masks are those of a plain loop", arguments: alphabets, [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")])
    func masksAreThoseOfAPlainLoop(alphabet: [UInt8], delimiter: UInt8) {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<500 {
            let block = random.bytes(64, from: alphabet)
            let masks = block.withUnsafeBytes { $0.baseAddress.map { byte_scan_block($0, delimiter) } }
            var portable: [UInt64] = [0, 0, 0]
            block.withUnsafeBytes { portable_byte_scan_block($0.baseAddress, delimiter, &portable) }
            let expected = [delimiter, UInt8(ascii: "\""), UInt8(ascii: "\n")].map { mask(of: $0, in: block) }
            #expect([masks?.delimiters, masks?.quotes, masks?.newlines] == expected)
            #expect(portable == expected)
        }
    }

    @Test("a single byte above 0x7F is found wherever it is", arguments: 0..<64)
    func highByteIsFound(place: Int) {
        var block = [UInt8](repeating: 0x7F, count: 64)
        #expect(block.withUnsafeBytes { byte_scan_has_high($0.baseAddress) } == 0)
        #expect(block.withUnsafeBytes { portable_byte_scan_has_high($0.baseAddress) } == 0)
        block[place] = 0x80
        #expect(block.withUnsafeBytes { byte_scan_has_high($0.baseAddress) } != 0)
        #expect(block.withUnsafeBytes { portable_byte_scan_has_high($0.baseAddress) } != 0)
    }

    private func mask(of wanted: UInt8, in block: [UInt8]) -> UInt64 {
        var mask: UInt64 = 0
        for (index, byte) in block.enumerated() where byte == wanted { mask |= 1 << UInt64(index) }
        return mask
    }
}
