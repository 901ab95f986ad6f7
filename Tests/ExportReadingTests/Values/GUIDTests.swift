import TestSupport
import Testing

@testable import ExportReading

@Suite("GUID")
struct GUIDTests {
    private static let value = GUID(high: 0x0012_3456_789A_BCDE, low: 0xF0FE_DCBA_9876_5432)

    @Test(
        "every form that exports write is read",
        arguments: [
            "00123456-789a-bcde-f0fe-dcba98765432", "00123456-789A-BCDE-F0FE-DCBA98765432", "{00123456-789a-bcde-f0fe-dcba98765432}",
            "00123456789abcdef0fedcba98765432", "  00123456-789a-bcde-f0fe-dcba98765432 ",
        ])
    func forms(text: String) { #expect(GUID(text) == Self.value) }

    @Test(
        "anything else is none",
        arguments: [
            "", "-", "00123456-789a-bcde-f0fe-dcba9876543", "00123456-789a-bcde-f0fe-dcba987654321", "00123456-789a-bcde-f0fe_dcba98765432",
            "g0123456-789a-bcde-f0fe-dcba98765432", "{00123456-789a-bcde-f0fe-dcba98765432", "0012345-6789a-bcde-f0fe-dcba98765432", "    ", "é",
        ])
    func others(text: String) { #expect(GUID(text) == nil) }

    @Test("what is printed is read again, and sorts as it is printed", arguments: 0..<50)
    func roundTrip(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let (a, b) = (GUID(high: random.next() >> (random.next() & 63), low: random.next()), GUID(high: random.next(), low: random.next()))
        #expect(GUID(a.description) == a)
        #expect((a < b) == (a.description < b.description))
    }

    @Test("digits alone are digits, at every place", arguments: 0..<36)
    func digits(place: Int) {
        var bytes = Array("00123456-789a-bcde-f0fe-dcba98765432".utf8)
        let isHyphen = bytes[place] == UInt8(ascii: "-")
        for byte in UInt8.min...UInt8.max {
            bytes[place] = byte
            let isDigit = Character(UnicodeScalar(byte)).isHexDigit && byte < 0x80
            #expect((bytes.withUnsafeBytes { GUID($0) } != nil) == (isHyphen ? byte == UInt8(ascii: "-") : isDigit))
        }
    }

    @Test("only the all-zero one is zero")
    func zero() {
        #expect(GUID("00000000-0000-0000-0000-000000000000")?.isZero == true)
        #expect(!Self.value.isZero)
    }
}
