/// How the bytes of a file stand for text. The names are those of `inspect --format json`.
public enum TextEncoding: String, Sendable {
    /// UTF-8.
    case utf8 = "utf-8"
    /// UTF-16, low byte first: what Windows PowerShell 5.1 and `>` write.
    case utf16LittleEndian = "utf-16le"
    /// UTF-16, high byte first.
    case utf16BigEndian = "utf-16be"
    /// Western European Windows: the fall-back for bytes that are not UTF-8.
    case windows1252 = "windows-1252"
}
