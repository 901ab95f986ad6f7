/// A value of a record where it stands in the text.
struct JSONToken {
    let kind: Cell.Kind
    /// Its bytes: a text without its quotes, everything else as written.
    let start: Int
    let end: Int
    /// Whether the bytes are not yet the cell's: escapes in a text, blanks in a list or an object.
    let isRaw: Bool
}
