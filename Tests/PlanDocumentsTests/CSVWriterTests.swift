import ExportReading
import PlanDocuments
import Testing

struct CSVWriterTests {
    private func file(_ write: (inout CSVWriter) -> Void) -> String {
        var csv = CSVWriter()
        write(&csv)
        return String(decoding: csv.bytes.dropFirst(3), as: UTF8.self)
    }

    @Test func aFileBeginsWithAByteOrderMarkAndEndsRowsWithCRLF() {
        let csv = CSVWriter(columns: ["rule", "count"])
        #expect(csv.bytes == [0xEF, 0xBB, 0xBF] + Array("rule,count\r\n".utf8))
    }

    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "\"two\nlines\""),
        ("cr\rhere", "\"cr\rhere\""), ("a;b", "a;b"), ("Zoë 東京", "Zoë 東京"), (" padded ", " padded "),
    ])
    func textIsQuotedOnlyWhereItMustBe(_ text: String, _ expected: String) {
        #expect(file { $0.cell(text) } == expected)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+49 30 1234", "'+49 30 1234"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
        ("=HYPERLINK(\"https://x\",\"y\")", "\"'=HYPERLINK(\"\"https://x\"\",\"\"y\"\")\""), ("a=b", "a=b"), ("1-2", "1-2"),
    ])
    func textThatASpreadsheetWouldTakeForAFormulaGetsAnApostrophe(_ text: String, _ expected: String) {
        #expect(file { $0.cell(text) } == expected)
    }

    @Test(arguments: [
        ("eve\u{202E}gnp.exe", "eve\u{FFFD}gnp.exe"), ("a\u{0}b", "a\u{FFFD}b"), ("\u{85}x, \"y\"", "\"\u{FFFD}x, \"\"y\"\"\""), ("del\u{7F}é", "del\u{FFFD}é"),
        ("\u{2066}=1+1\u{2069}", "\u{FFFD}=1+1\u{FFFD}"), ("€ “so”", "€ “so”"), ("tab\there", "tab\there"),
        ("\u{7F}", "\u{FFFD}"), ("eight ch\u{7F}", "eight ch\u{FFFD}"), ("\u{1B}[31mred", "\u{FFFD}[31mred"),
    ])
    func whatCouldHideItsNeighborsIsMadeVisible(_ text: String, _ expected: String) {
        #expect(file { $0.cell(text) } == expected)
        #expect(file { csv in csv.cell { buffer in buffer.append(text) } } == expected)
    }

    @Test(arguments: [0, 7, 10, -3, 1_234_567, .max, .min])
    func numbersStandBare(_ number: Int) {
        #expect(file { $0.cell(number) } == String(number))
    }

    @Test func aRowKeepsItsEmptyCells() {
        let text = file {
            $0.emptyCell()
            $0.cell(true)
            $0.cell(nil as Bool?)
            $0.cell("")
            $0.endRow()
            $0.cell(false)
            $0.endRow()
        }
        #expect(text == ",true,,\r\nfalse\r\n")
    }

    @Test func bytesAndStringsAreWrittenAlike() {
        for text in ["a", "=a", "a\"b", "", "a,b", "=a,b", "=a\"b,c", "nothing special at all"] {
            var text = text
            let fromBytes = file { csv in text.withUTF8 { csv.cell(UnsafeRawBufferPointer($0)) } }
            #expect(fromBytes == file { $0.cell(text) })
            #expect(fromBytes == file { csv in csv.cell { buffer in buffer.append(text) } })
        }
    }

    @Test(arguments: 0..<40) func quotesDependOnlyOnTheBytesWhateverTheirPlace(_ length: Int) {
        for place in 0..<max(length, 1) {
            for sign in ["\"", ",", "\n", "\r", "#", "!", "-", "\t", "é"] where length > 0 {
                var characters = [Character](repeating: "x", count: length)
                characters[place] = Character(sign)
                let text = String(characters)
                let special = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }
                let guarded = place == 0 && ["-", "\r", "\t"].contains(sign) ? "'" + text : text
                let expected = special ? "\"" + guarded.replacing("\"", with: "\"\"") + "\"" : guarded
                #expect(file { $0.cell(text) } == expected)
            }
        }
    }
}
