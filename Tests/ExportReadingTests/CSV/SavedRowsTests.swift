import ExportReading
import Testing

@Suite struct `Rows of a saved table` {
    private func rows(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { DelimitedText.savedRows(of: UnsafeRawBufferPointer($0)).map { "\($0.line):\($0.cells.joined(separator: "|"))" } }
    }

    @Test(
        arguments: [
            ("a,b\n1,2\n", ["1:a|b", "2:1|2"]), ("a;b\r\n1;2", ["1:a|b", "2:1|2"]), ("sep=;\r\na,x;b\r\n1;2\r\n", ["2:a,x|b", "3:1|2"]),
            ("\"SEP=,\"\na,b\n", ["2:a|b"]), ("sep=\t\na\tb\n", ["2:a|b"]), ("\r\n\nsep=|\n\na|b\n", ["5:a|b"]), ("\n\na;b\n", ["3:a|b"]),
            // Nothing is a comment, and a first line of another kind is a row.
            ("a,b\n#1,2\n", ["1:a|b", "2:#1|2"]), ("separate,b\n1,2\n", ["1:separate|b", "2:1|2"]), ("sep=", ["1:sep="]), ("", []), ("\n\n", []), ("sep=;", []),
        ] as [(String, [String])])
    func `A first line for Excel says the delimiter`(text: String, rows: [String]) {
        #expect(self.rows(text) == rows)
    }
}
