/// The figures of a Markdown document: files beside it, named for the document and the place in it.
struct FigureFolder {
    /// Below the folder of the document.
    private static let folder = "figures/"

    private let document: String
    private let style: FigureStyle
    private(set) var files: [OutputFile] = []
    /// The component that is being written.
    var place = ""

    /// A folder without figures.
    init(document: String, style: FigureStyle) {
        self.document = document
        self.style = style
    }

    /// Adds a picture; returns the Markdown that shows it.
    mutating func add(_ caption: String, _ nodes: [HTMLNode]) -> String {
        let name = Self.folder + document + "-" + place
        let number = files.count { $0.path == name + ".svg" || $0.path.hasPrefix(name + "_") } + 1
        let path = name + (number == 1 ? "" : "_\(number)") + ".svg"
        files.append(OutputFile(path, bytes: FigureFile.bytes(caption: caption, nodes: nodes, style: style)))
        return "![\(MarkdownEscaping.escape(caption))](\(path))"
    }

    /// Whether a file is a figure of one of these documents, or of any.
    static func isFigure(_ path: String, of document: String = "") -> Bool { path.hasPrefix(folder + document) && path.hasSuffix(".svg") }
}
