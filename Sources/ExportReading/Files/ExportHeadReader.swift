/// Says what a file is from its first megabyte: container, encoding, columns.
struct ExportHeadReader {
    let limits: ReadingLimits
    /// Given the columns that a delimiter would make, how well they are known: the delimiter with the best mark wins, then the one with most columns.
    let rate: (_ columns: [String]) -> Int

    /// How much of a file is looked at.
    static let prefixBytes = 1 << 20

    func head(of bytes: RandomAccessBytes, path: String) -> ExportHead {
        let prefix = [UInt8](unsafeUninitializedCapacity: min(Self.prefixBytes, bytes.count)) { buffer, filled in
            filled = bytes.read(at: 0, into: UnsafeMutableRawBufferPointer(buffer))
        }
        let isWhole = prefix.count == bytes.count
        guard let (shown, hasMark) = Self.encoding(of: prefix) else { return ExportHead(kind: .unknown) }
        var encoding = shown
        var text = Transcoding.utf8(from: prefix, encoding: encoding)
        // A cut in the middle of a character is no fault of the file.
        if !isWhole { while let last = text.last, last >= 0x80 { text.removeLast() } }
        var head: ExportHead
        let first = text.starts(with: Array("#< CLIXML".utf8)) ? UInt8(ascii: "<") : text.first { $0 > 0x20 }
        switch first {
        case UInt8(ascii: "<"):
            let raw = hasMark ? nil : encoding
            head = prefix.withUnsafeBytes { XMLRecordReader.head(of: $0, isWhole: isWhole, encoding: raw == .utf8 ? nil : raw, limits: limits) }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            head = text.withUnsafeBytes { JSONRecordReader.head(of: $0, isWhole: isWhole, limits: limits) }
        case nil:
            head = ExportHead(kind: .unknown)
        default:
            let name = path.lowercased()
            if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
                head = YAMLHead.head(of: text, limits: limits)
            } else {
                let isGuessed = encoding == .utf8 && !hasMark && text.withUnsafeBytes { UTF8Validation.firstInvalid(in: $0) != nil }
                if isGuessed { text = Transcoding.utf8(from: prefix, encoding: .windows1252) }
                let isDelimitedByName = [".csv", ".tsv", ".txt"].contains(where: name.hasSuffix)
                head = CSVHeadReader(limits: limits, rate: rate).head(of: text, isDelimitedByName: isDelimitedByName)
                if head.kind == .unknown || rate(head.columns) == 0 { head.opening = String(decoding: text.prefix(ExportHead.openingBytes), as: UTF8.self) }
                if isGuessed, head.kind == .csv {
                    encoding = .windows1252
                    head.diagnostics.insert(.encodingGuessed, at: 0)
                }
                // Only UTF-8 with line feeds is read where it lies, mark included; everything else is decoded first.
                if encoding == .utf8, hasMark, !head.usesCarriageReturns { head.bodyOffset += 3 }
            }
        }
        head.encoding = encoding
        head.hasByteOrderMark = hasMark
        return head
    }

    /// The encoding that a file's first bytes show; nil for bytes that are no text. Without a mark, NULs at every other place mean UTF-16.
    static func encoding(of prefix: [UInt8]) -> (encoding: TextEncoding, hasMark: Bool)? {
        if prefix.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, true) }
        if prefix.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, true) }
        if prefix.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, true) }
        let sample = prefix.prefix(4096)
        var zeros = (even: 0, odd: 0)
        for (offset, byte) in sample.enumerated() where byte == 0 {
            if offset & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        if zeros.even + zeros.odd == 0 { return (.utf8, false) }
        if zeros.odd * 4 > sample.count, zeros.even * 8 < zeros.odd { return (.utf16LittleEndian, false) }
        if zeros.even * 4 > sample.count, zeros.odd * 8 < zeros.even { return (.utf16BigEndian, false) }
        return isTextWithNULs(sample) ? (.utf8, false) : nil
    }

    /// Whether the first line is text and NULs come only further down, a few of them: a damaged cell, not a program or an image.
    private static func isTextWithNULs(_ sample: ArraySlice<UInt8>) -> Bool {
        func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") }
        let line = sample.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return line.count < sample.count && !line.contains(where: isControl) && sample.count(where: isControl) * 8 <= sample.count
            && line.withUnsafeBytes { UTF8Validation.firstInvalid(in: $0) == nil }
    }
}
