import Foundation
import PlanDocuments
import Testing

struct JSONWriterTests {
    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func keysStandInTheOrderWritten() {
        let json = text {
            $0.object {
                $0.field("schemaVersion", 1)
                $0.field("asOf", nil as String?)
                $0.field("inputs") {
                    $0.array {
                        $0.object { $0.field("bom", true) }
                        $0.value(-5)
                        $0.null()
                    }
                }
                $0.field("domains", ["a", "b"])
            }
        }
        #expect(
            json == """
                {
                  "schemaVersion": 1,
                  "asOf": null,
                  "inputs": [
                    {
                      "bom": true
                    },
                    -5,
                    null
                  ],
                  "domains": [
                    "a",
                    "b"
                  ]
                }
                """)
    }

    @Test func emptyObjectsAndArraysTakeOneLine() {
        #expect(text { $0.object { _ in } } == "{}")
        #expect(text { $0.array { _ in } } == "[]")
        #expect(text { $0.object { $0.field("a", [] as [String]) } } == "{\n  \"a\": []\n}")
    }

    @Test(arguments: [
        ("plain", #""plain""#), ("\"\\/", #""\"\\/""#), ("a\nb\r\tc", #""a\nb\r\tc""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
        ("Zoë 東京 👩‍💻", #""Zoë 東京 👩‍💻""#), ("</script>", #""</script>""#),
        ("a\u{202E}b\u{2066}\u{2069}c\u{85}\u{9F}d\u{7F}", #""a\u202eb\u2066\u2069c\u0085\u009fd\u007f""#), ("€ ‘’ ¡ \u{2028}", "\"€ ‘’ ¡ \u{2028}\""),
    ])
    func stringsAreEscapedAsJSONWantsIt(_ string: String, _ expected: String) {
        #expect(text { $0.value(string) } == expected)
    }

    @Test func foundationReadsBackWhatWasWritten() throws {
        let strings = (0..<0x80).map { String(UnicodeScalar(UInt8($0))) } + ["\u{2028}", "💥", ""]
        let bytes = Data(text { $0.array { for string in strings { $0.value(string) } } }.utf8)
        #expect(try JSONSerialization.jsonObject(with: bytes) as? [String] == strings)
    }
}
