/// A record that could not be read: kept with its text, counted, and listed in `quarantine.csv`. Everything around it is read.
public struct QuarantinedRecord: Sendable, Equatable {
    /// The row where it starts.
    public var row: Int
    /// Why it could not be read, as a stable name: `tooManyCells`, `unclosedQuote`, `cellTooLong`,
    /// `recordTooLong`, `undecodableBytes`, `noKey`.
    public let reason: String
    /// The record as it stands in the file, at most ``maximumText`` characters.
    public let text: String

    /// Longer records are cut here; the row says where to find the rest.
    public static let maximumText = 2000

    /// As many bytes are enough to make the text.
    static let maximumBytes = 4 * (maximumText + 1)

    /// Makes an entry, cutting the text.
    public init(row: Int, reason: String, text: String) {
        self.row = row
        self.reason = reason
        self.text = text.count > Self.maximumText ? String(text.prefix(Self.maximumText)) + "…" : text
    }

    /// Makes an entry of the record's bytes without making text of more than is kept.
    init(row: Int, reason: String, bytes: UnsafeRawBufferPointer) {
        var kept = bytes.prefix(Self.maximumBytes)
        let isCut = kept.count < bytes.count
        // The last character may be cut; it is not needed.
        while isCut, let last = kept.last, last >= 0x80 {
            kept.removeLast()
            if last >= 0xC0 { break }
        }
        let text = String(decoding: kept, as: UTF8.self)
        self.init(row: row, reason: reason, text: isCut ? text + "…" : text)
    }
}
