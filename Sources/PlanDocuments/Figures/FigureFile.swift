/// A picture of a page as an SVG file: the same shapes, set in a sheet of a fixed width with the legend above them.
struct FigureFile {
    private static let width = 800
    private static let margin = 20
    private static let inner = width - 2 * margin
    private static let labelWidth = 220
    private static let totalWidth = 70
    private static let barStep = 38
    /// Letters are about this wide on average; nothing measures them here.
    private static let letter = 7

    private var shapes: [HTMLNode] = []
    private var y = margin

    /// The file; `nodes` are what the page shows.
    static func bytes(caption: String, nodes: [HTMLNode], style: FigureStyle) -> [UInt8] {
        var figure = FigureFile()
        for node in nodes { figure.place(node) }
        let height = figure.y + margin
        var writer = HTMLWriter()
        writer.write(.tag(.title, text: caption))
        let title = writer.takeBytes()
        let paper = [HTMLAttribute(.x, "0.5"), HTMLAttribute(.y, "0.5"), HTMLAttribute(.width, "\(width - 1)"), HTMLAttribute(.height, "\(height - 1)")]
        writer.write(.tag(.rect, class: "paper", paper + [HTMLAttribute(.rx, "8")]))
        writer.write(figure.shapes)
        let root = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" role=\"img\">\n"
        return Array(root.utf8) + title + Array("<style><![CDATA[\n\(style.text)]]></style>".utf8) + writer.takeBytes() + Array("</svg>\n".utf8)
    }

    private mutating func place(_ node: HTMLNode) {
        guard case .element(let tag, let attributes, let children) = node else { return }
        switch tag {
        case .ul: legend(children)
        case .svg: picture(attributes, children)
        case .div where attributes.contains { $0.name == "class" && $0.value == "bar-row" }: bar(children)
        default: for child in children { place(child) }
        }
    }

    /// Swatches with their words, in as many lines as they need.
    private mutating func legend(_ items: [HTMLNode]) {
        var x = Self.margin
        for item in items {
            guard case .element(_, _, let children) = item else { continue }
            let words = children.plainText.trimmingSpaces()
            let width = 24 + words.count * Self.letter + 20
            if x > Self.margin, x + width > Self.width - Self.margin {
                x = Self.margin
                y += 22
            }
            for case .element(.svg, let attributes, let shapes) in children {
                self.shapes.append(.element(.svg, [HTMLAttribute(.x, "\(x)"), HTMLAttribute(.y, "\(y)")] + attributes, shapes))
            }
            text(String(words), x: "\(x + 24)", y: y + 12)
            x += width
        }
        y += 36
    }

    /// A picture as wide as the sheet.
    private mutating func picture(_ attributes: [HTMLAttribute], _ children: [HTMLNode]) {
        let height = attributes.first { $0.name == "height" }.flatMap { Int($0.value) } ?? 0
        shapes.append(.element(.svg, Self.placed(attributes, x: Self.margin, y: y, width: Self.inner), children))
        y += height
    }

    /// A bar between its name and its number.
    private mutating func bar(_ children: [HTMLNode]) {
        var words: [String] = []
        for child in children {
            guard case .element(let tag, let attributes, let inner) = child else { continue }
            if tag == .svg {
                let width = Self.inner - Self.labelWidth - Self.totalWidth
                shapes.append(.element(.svg, Self.placed(attributes, x: Self.margin + Self.labelWidth, y: y, width: width), inner))
            } else {
                words.append([child].plainText)
            }
        }
        text(Self.shortened(words.first ?? "", to: Self.labelWidth - 10), x: "\(Self.margin)", y: y + 19)
        text(words.dropFirst().first ?? "", class: "total", x: "\(Self.width - Self.margin)", y: y + 19, anchor: "end")
        y += Self.barStep
    }

    private mutating func text(_ words: String, class name: String = "label", x: String, y: Int, anchor: String = "start") {
        shapes.append(.tag(.text, class: name, [HTMLAttribute(.x, x), HTMLAttribute(.y, "\(y)"), HTMLAttribute(.textAnchor, anchor)], text: words))
    }

    private static func placed(_ attributes: [HTMLAttribute], x: Int, y: Int, width: Int) -> [HTMLAttribute] {
        attributes.filter { $0.name != "width" } + [HTMLAttribute(.x, "\(x)"), HTMLAttribute(.y, "\(y)"), HTMLAttribute(.width, "\(width)")]
    }

    /// A text that fits into a width; the table beside the figure has it in full.
    static func shortened(_ text: String, to width: Int) -> String {
        let letters = max(width / letter, 1)
        return text.count > letters ? text.prefix(letters - 1) + "…" : text
    }
}
