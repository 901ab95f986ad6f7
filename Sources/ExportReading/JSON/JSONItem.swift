/// What stood where a record may stand.
enum JSONItem {
    /// An object: its properties are collected.
    case record
    /// A list or a single value.
    case other
    /// The beginning of an envelope, up to and with the bracket that opens its list of records.
    case envelope
}
