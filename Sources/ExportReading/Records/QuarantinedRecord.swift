/// A record that could not be read: kept with its text, counted, and listed in `quarantine.csv`. Everything around it is read.
public struct QuarantinedRecord: Sendable, Equatable {
    /// The row where it starts.
    public var row: Int
    /// Why it could not be read, as a stable name: `tooManyCells`, `unclosedQuote`, `undecodableBytes`, `noKey`.
    public let reason: String
    /// The record as it stands in the file, at most ``maximumText`` characters.
    public let text: String

    /// Longer records are cut here; the row says where to find the rest.
    public static let maximumText = 2000

    /// Makes an entry, cutting the text.
    public init(row: Int, reason: String, text: String) {
        self.row = row
        self.reason = reason
        self.text = text.count > Self.maximumText ? String(text.prefix(Self.maximumText)) + "…" : text
    }
}
