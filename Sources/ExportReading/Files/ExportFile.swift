/// A file to read, or one entry of a zip file.
public struct ExportFile: Sendable, Equatable {
    /// Where it is for messages and outputs: relative to the EXPORTS argument, with `/`; a zip entry is `exports.zip!inner/users.csv`.
    public let path: String
    /// Where it is on this machine; never printed in an output.
    public let location: String
    /// The entry's name when the file is inside a zip file.
    public let zipEntry: String?
    /// Its size in bytes, unpacked.
    public let byteCount: Int

    /// Names a file.
    public init(path: String, location: String, zipEntry: String? = nil, byteCount: Int) {
        self.path = path
        self.location = location
        self.zipEntry = zipEntry
        self.byteCount = byteCount
    }
}
