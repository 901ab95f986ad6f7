/// A file that was opened and looked at, ready to be read.
public final class OpenExport: Sendable {
    /// Which file.
    public let file: ExportFile
    /// What its beginning says.
    public let head: ExportHead
    let bytes: RandomAccessBytes

    init(file: ExportFile, head: ExportHead, bytes: RandomAccessBytes) {
        self.file = file
        self.head = head
        self.bytes = bytes
    }
}
