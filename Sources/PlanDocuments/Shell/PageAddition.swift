/// What one page has besides the shell's style and script.
struct PageAddition: Sendable {
    var style = ""
    /// Runs behind the shell's.
    var script = ""
    var data: [PageData] = []

    /// For documents that should need few pages.
    static func compact(_ store: TemplateStore) throws(TemplateProblems) -> PageAddition {
        PageAddition(style: try PageShell.raw("shell/compact.css", ending: "</style", store))
    }
}

/// Data that the script of a page reads: JSON as it is, or packed by zlib and in Base64 when there are many rows.
///
/// A block of data and no script: browsers never run it, and the content policy is about what runs.
struct PageData: Sendable {
    /// Above so many rows data is packed.
    static let rowsUnpacked = 2_000

    let id: String
    private let content: [UInt8]
    private let isPacked: Bool

    /// JSON with so many rows.
    init(id: String, json: [UInt8], rows: Int) {
        self.id = id
        if rows > Self.rowsUnpacked, let packed = Deflater.packed(json) {
            content = Base64.encoded(packed)
            isPacked = true
        } else {
            content = Self.escaped(json)
            isPacked = false
        }
    }

    /// The element. `id` is one of ours.
    var element: [UInt8] {
        Array("<script type=\"\(isPacked ? "application/x-deflate-base64" : "application/json")\" id=\"\(id)\">".utf8) + content + Array("</script>\n".utf8)
    }

    /// Nothing in JSON ends the element or opens a comment: `<` stands in strings only, where it may be written as a number.
    private static func escaped(_ json: [UInt8]) -> [UInt8] {
        guard json.contains(UInt8(ascii: "<")) else { return json }
        return json.flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003C".utf8) : [$0] }
    }
}
