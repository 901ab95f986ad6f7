internal import CEmbedded

/// Files that are part of the program: reference data and templates.
public enum EmbeddedFiles {
    /// The names of all files: `ReferenceData/skus.csv`, `Templates/…`.
    public static let names: [String] = (0..<coexist_embedded_count()).map { String(cString: coexist_embedded_at($0).name) }

    /// The bytes of a file; empty when there is none of this name.
    public static func bytes(of name: String) -> UnsafeRawBufferPointer {
        guard let index = names.firstIndex(of: name) else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let file = coexist_embedded_at(index)
        return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
    }

    /// The text of a file.
    public static func text(of name: String) -> String { String(decoding: bytes(of: name), as: UTF8.self) }
}
