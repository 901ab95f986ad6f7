import Testing

@testable import ExportReading

@Suite struct `Nested values` {
    private func parse(_ text: String, depth: Int = 64) -> NestedValue? {
        Array(text.utf8).withUnsafeBytes { NestedValue($0, depth: depth) }
    }

    @Test func `A list of licenses`() throws {
        let value = try #require(parse(#"[{"skuId":"a\u0062","disabledPlans":["x","y"]},{"SkuId":"c","disabledPlans":[]}]"#))
        #expect(value.items.map { $0["skuid"]?.text } == ["ab", "c"])
        #expect(value.items.map { $0["DisabledPlans"]?.items.compactMap(\.text) } == [["x", "y"], []])
        #expect(value["skuId"] == nil)
        #expect(value.items.first?["none"] == nil)
    }

    @Test(arguments: [
        ("null", NestedValue.null), ("true", .bool(true)), ("false", .bool(false)), ("-1.50", .number("-1.50")), (#""\n😀""#, .text("\n😀")),
        (" [ 1 , [] ] ", .list([.number("1"), .list([])])), (#"{"b":{},"a":null}"#, .object([("b", .object([])), ("a", .null)])),
    ])
    func `Every kind of value`(text: String, value: NestedValue) {
        #expect(parse(text) == value)
    }

    @Test(arguments: ["", " ", "[", "[1,]", "{\"a\"}", "{} {}", "nul", "01", "\"a", "\"\u{1}\"", "x"])
    func `Anything else is nil`(text: String) {
        #expect(parse(text) == nil)
    }

    @Test func `Invalid UTF-8 is nil`() {
        #expect(([0x22, 0xFF, 0x22] as [UInt8]).withUnsafeBytes { NestedValue($0) } == nil)
    }

    @Test func `Depth is bounded`() {
        #expect(parse("[[1]]", depth: 2) != nil)
        #expect(parse("[[[1]]]", depth: 2) == nil)
        #expect(parse(String(repeating: "[", count: 100_000), depth: .max) == nil)
    }

    @Test func `Single values and null are lists too`() {
        #expect(parse("\"a\"")?.items == [.text("a")])
        #expect(parse("{\"a\":1}")?.items.count == 1)
        #expect(parse("null")?.items == [])
    }

    @Test(arguments: [("true", true), ("\"False\"", false), ("1", true), ("\"x\"", nil), ("null", nil), ("[]", nil)])
    func `Truth values however written`(text: String, value: Bool?) {
        #expect(parse(text)?.boolean == value)
    }

    @Test func `Members in another order are another value`() {
        #expect(parse(#"{"a":1,"b":2}"#) != parse(#"{"b":2,"a":1}"#))
        #expect(parse("1") != parse("\"1\""))
    }
}
