/// A matrix as a grid of cells in the colors of how things stand, each with its sign and its words.
struct MatrixPicture {
    private static let width = 760
    private static let label = 220
    private static let row = 40
    private static let top = 30

    private let matrix: CoverageMatrix

    init(_ matrix: CoverageMatrix) { self.matrix = matrix }

    /// The picture.
    var node: HTMLNode {
        let step = (Self.width - Self.label) / max(matrix.columns.count, 1)
        var shapes = [text(matrix.corner, class: "head", x: 0, y: 16, width: Self.label)]
        for (index, column) in matrix.columns.enumerated() { shapes.append(text(column, class: "head", x: Self.label + index * step, y: 16, width: step)) }
        for (index, row) in matrix.rows.enumerated() {
            let y = Self.top + index * Self.row
            shapes.append(text(row.label, class: "label", x: 0, y: y + 22, width: Self.label - 10))
            for (column, status) in row.cells.enumerated() {
                guard let status else { continue }
                let x = Self.label + column * step
                let place = [
                    HTMLAttribute(.x, "\(x)"), HTMLAttribute(.y, "\(y)"), HTMLAttribute(.width, "\(step - 6)"), HTMLAttribute(.height, "\(Self.row - 6)"),
                ]
                shapes.append(.tag(.rect, class: "cell \(status.tone.rawValue)", place + [HTMLAttribute(.rx, "4")]))
                shapes.append(
                    text("\(status.tone.symbol) \(status.word)", class: "status \(status.tone.rawValue)", x: x + 8, y: y + 21, width: (step - 20) * 13 / 12))
            }
        }
        return SVG.picture(
            class: "grid", [HTMLAttribute(.width, "100%"), HTMLAttribute(.height, "\(Self.top + matrix.rows.count * Self.row)")], shapes)
    }

    private func text(_ words: String, class name: String, x: Int, y: Int, width: Int) -> HTMLNode {
        .tag(.text, class: name, [HTMLAttribute(.x, "\(x)"), HTMLAttribute(.y, "\(y)")], text: FigureFile.shortened(words, to: width))
    }
}
