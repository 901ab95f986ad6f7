/// Counts in ordered buckets: last check-ins, OS versions, devices per user; also the switch curve.
struct Histogram: Chart {
    let caption: String
    /// What the buckets are, and what is counted.
    let bucketTitle: String
    let countTitle: String
    let buckets: [Bucket]
    /// A line between two buckets, such as a limit.
    var limit: Limit?

    struct Bucket: Sendable {
        let label: String
        let count: Int
        var series: Series = .plain
    }

    struct Limit: Sendable {
        /// The line stands after this many buckets.
        let after: Int
        let label: String
    }

    func table(_ words: Words) -> DataTable {
        DataTable(
            caption: caption, columns: [.init(bucketTitle), .init(countTitle, .number)],
            rows: buckets.map { [.text($0.label), .figure(.known($0.count))] })
    }

    func picture(in context: inout HTMLContext) -> [HTMLNode] {
        let highest = max(buckets.map(\.count).max() ?? 0, 1)
        let width = max(buckets.count, 1) * 100
        var shapes: [HTMLNode] = [line(class: "axis", x1: "0", x2: "100%", y1: "\(Self.floor)", y2: "\(Self.floor)")]
        for (index, bucket) in buckets.enumerated() {
            let height = bucket.count == 0 ? 0 : max(bucket.count * Self.room / highest, 2)
            let middle = SVG.percent(index * 100 + 50, of: width)
            shapes.append(
                .tag(
                    .rect, class: "fill \(bucket.series.rawValue)",
                    [
                        HTMLAttribute(.x, SVG.percent(index * 100 + 14, of: width)), HTMLAttribute(.y, "\(Self.floor - height)"),
                        HTMLAttribute(.width, SVG.percent(72, of: width)), HTMLAttribute(.height, "\(height)"), HTMLAttribute(.rx, "2"),
                    ]))
            shapes.append(label(Figure.grouped(bucket.count), class: "count", x: middle, y: Self.floor - height - 7))
            shapes.append(label(bucket.label, class: "tick", x: middle, y: Self.floor + 19))
        }
        if let limit {
            let x = SVG.percent(limit.after * 100, of: width)
            shapes.append(line(class: "limit", x1: x, x2: x, y1: "18", y2: "\(Self.floor)"))
            shapes.append(label(limit.label, class: "limit-label", x: x, y: 12))
        }
        let svg = SVG.picture(class: "columns", [HTMLAttribute(.width, "100%"), HTMLAttribute(.height, "\(Self.floor + 28)")], shapes)
        return [scroll(svg, isWide: buckets.count > 6)]
    }

    private static let room = 130
    private static let floor = 172

    private func label(_ text: String, class name: String, x: String, y: Int) -> HTMLNode {
        .tag(.text, class: name, [HTMLAttribute(.x, x), HTMLAttribute(.y, "\(y)"), HTMLAttribute(.textAnchor, "middle")], text: text)
    }

    private func line(class name: String, x1: String, x2: String, y1: String, y2: String) -> HTMLNode {
        .tag(.line, class: name, [HTMLAttribute(.x1, x1), HTMLAttribute(.x2, x2), HTMLAttribute(.y1, y1), HTMLAttribute(.y2, y2)])
    }
}
