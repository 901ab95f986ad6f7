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
            for sign in ["\"", ",", "\n", "\r", "#", "!", "-", "\u{C}", "é"] where length > 0 {
                var characters = [Character](repeating: "x", count: length)
                characters[place] = Character(sign)
                let text = String(characters)
                let special = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }
                let guarded = place == 0 && (sign == "-" || sign == "\r") ? "'" + text : text
                let expected = special ? "\"" + guarded.replacing("\"", with: "\"\"") + "\"" : guarded
                #expect(file { $0.cell(text) } == expected)
            }
        }
    }
}
