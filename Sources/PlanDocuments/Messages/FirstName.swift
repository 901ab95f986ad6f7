import ExportReading

/// What a person is called in a greeting, from the name that exports have: `Ada` of `Ada Lindqvist`, `Lindqvist, Ada` and `Ada (Partner)`.
enum FirstName {
    /// The bytes of the first name; empty when the name has none.
    static func bytes(of name: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var start = 0
        if let comma = name.firstIndex(of: UInt8(ascii: ",")) { start = comma + 1 }
        while start < name.count, name[start] == UInt8(ascii: " ") { start += 1 }
        var end = start
        while end < name.count, name[end] != UInt8(ascii: " "), name[end] != UInt8(ascii: ",") { end += 1 }
        return UnsafeRawBufferPointer(rebasing: name[start..<end])
    }
}
