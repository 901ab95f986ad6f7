import Testing

@testable import ExportReading

@Suite("Escapes of PowerShell XML")
struct PowerShellEscapesTests {
    static let cases: [(String, String)] = [
        ("a_x000D__x000A_b", "a\r\nb"), ("_x0009_", "\t"), ("_x005F_x000A_", "_x000A_"), ("_xD83D__xDE00_", "😀"), ("_xd83d__xde00_", "😀"),
        ("_xD83D_", "\u{FFFD}"), ("_xDE00_", "\u{FFFD}"), ("_xD83D_a", "\u{FFFD}a"), ("_xD83D__x0041_", "\u{FFFD}A"), ("_x00e9_", "é"),
        ("_x00E9", "_x00E9"), ("_x00G0_", "_x00G0_"), ("_x_", "_x_"), ("_X000A_", "_X000A_"), ("__x0041__", "_A_"), ("_x", "_x"), ("", ""),
        ("plain_text", "plain_text"), ("_x0041__x0042", "A_x0042"),
    ]

    @Test("Escapes of a value are decoded, the rest stays", arguments: cases)
    func values(written: String, meant: String) throws {
        #expect(try readXML(clixmlRecord("<S N=\"X\">\(written)</S>"), "x").cell == "t" + meant)
    }

    @Test("Escapes of property names are decoded", arguments: ["_x0055_PN", "U_x0050_N", "UPN"])
    func names(written: String) throws {
        let reading = try readXML(
            clixmlRecord("<S N=\"\(written)\">a</S><Obj N=\"Y\"><Props><S N=\"\(written)\">b</S></Props></Obj>"), "upn", "y")
        #expect(reading.cells == [["ta", #"j{"UPN":"b"}"#]])
        #expect(reading.file.columns == ["UPN", "Y"])
    }
}
