import Testing

@testable import ExportReading

@Suite struct `JSON in pieces` {
    private static let columns = [["a"], ["b"], ["value"]]

    private static let texts = [
        #"{"@odata.context":"c","value":[{"a":"é😀\ud83d\ude00","b":[1, {"x":"y"}]},{"a":-1.5e3}],"@odata.nextLink":"n"}"#,
        "{\"a\":1}\n{\"a\":NaN}\n{\"a\":\"x\n{\"a\":2,\"a\":3}\n12\n",
        "[{\"a\":1},\n {\"b\":tru},\n {\"a\":2},, 17 , [1], {\"a\":\"cut",
        "\u{FEFF}[{\"a\":1}]\u{FEFF}[{\"b\":2}] ] {\"a\":3},{\"a\":4}",
    ]

    private func expectSameInPieces(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) throws {
        let whole = try JSONFixture(bytes: bytes, columns: Self.columns, limits: limits)
        for (piece, window) in [(1, 16), (2, 16), (3, 17), (7, 32), (1, 1 << 16), (1000, 64)] {
            let pieces = try JSONFixture(bytes: bytes, columns: Self.columns, limits: limits, piece: piece, window: window)
            #expect(pieces == whole)
        }
    }

    @Test(arguments: texts)
    func `The size of the pieces does not matter`(text: String) throws {
        try expectSameInPieces(Array(text.utf8))
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `Nor does it for generated text`(seed: UInt64) throws {
        var maker = JSONMaker(seed: seed)
        try expectSameInPieces(Array(maker.list(of: 5).utf8))
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `Nor for damaged text and narrow limits`(seed: UInt64) throws {
        var maker = JSONMaker(seed: seed)
        var bytes = Array(maker.list(of: 5).utf8)
        for _ in 0..<3 { maker.damage(&bytes) }
        var limits = ReadingLimits()
        if seed.isMultiple(of: 2) {
            limits.cellBytes = 24
            limits.depth = 3
            limits.columns = 4
        }
        try expectSameInPieces(bytes, limits: limits)
    }
}
