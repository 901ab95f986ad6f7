/// How a population moves between authorities: stages from left to right, each a stack of groups, joined by who goes where.
struct PopulationFlow: Chart {
    let caption: String
    let stages: [Stage]
    let moves: [Move]

    struct Stage: Sendable {
        let title: String
        let groups: [Group]
    }

    struct Group: Sendable {
        let label: String
        let count: Int
        let series: Series
    }

    /// `count` go from a group of a stage to a group of the next one; all are indices.
    struct Move: Sendable {
        let stage: Int
        let from: Int
        let to: Int
        let count: Int
    }

    func table(_ words: Words) -> DataTable {
        let rows = moves.compactMap { move -> [DataTable.Value]? in
            guard let (from, to) = ends(of: move) else { return nil }
            let left = "\(stages[move.stage].title): \(from.label)"
            return [.text(left), .text("\(stages[move.stage + 1].title): \(to.label)"), .figure(.known(move.count))]
        }
        let columns = [
            DataTable.Column(words.text(.from)), DataTable.Column(words.text(.to)), DataTable.Column(words.text(.count), .number),
        ]
        return DataTable(caption: caption, columns: columns, rows: rows)
    }

    func picture(in context: inout HTMLContext) -> [HTMLNode] {
        let layout = FlowLayout(self)
        var shapes: [HTMLNode] = []
        var labels: [HTMLNode] = []
        for move in moves {
            guard let (_, to) = ends(of: move), let path = layout.path(of: move) else { continue }
            shapes.append(.tag(.path, class: "move \(to.series.rawValue)", [HTMLAttribute(.d, path)]))
        }
        for (stageIndex, stage) in stages.enumerated() {
            let isLast = stageIndex == stages.count - 1
            let anchor = isLast ? "end" : "start"
            let x = layout.x(stageIndex)
            let place = isLast ? "100%" : SVG.percent(x, of: FlowLayout.width)
            labels.append(label(stage.title, class: "stage", x: place, y: 14, anchor))
            for (index, group) in stage.groups.enumerated() where group.count > 0 {
                let box = layout.box(stageIndex, index)
                shapes.append(
                    .tag(
                        .rect, class: "fill \(group.series.rawValue)",
                        [
                            HTMLAttribute(.x, "\(x)"), HTMLAttribute(.y, "\(box.y)"), HTMLAttribute(.width, "\(FlowLayout.barWidth)"),
                            HTMLAttribute(.height, "\(box.height)"), HTMLAttribute(.rx, "2"),
                        ]))
                let inside = FlowLayout.barWidth + 8
                let middle = box.y + box.height / 2
                let words = "\(Figure.grouped(group.count)) \(group.label)"
                labels.append(label(words, class: "group", x: place, dx: isLast ? -inside : inside, y: middle + 5, anchor))
            }
        }
        // Bands stretch with the page; letters keep their size.
        let size = [HTMLAttribute(.width, "100%"), HTMLAttribute(.height, "\(layout.height)")]
        let stretched = [HTMLAttribute(.viewBox, "0 0 \(FlowLayout.width) \(layout.height)"), HTMLAttribute(.preserveAspectRatio, "none")]
        let svg = SVG.picture(class: "flow", size, [.tag(.svg, size + stretched, shapes)] + labels)
        return [scroll(svg, isWide: stages.count > 2)]
    }

    private func ends(of move: Move) -> (Group, Group)? {
        guard stages.indices.contains(move.stage), stages.indices.contains(move.stage + 1),
            stages[move.stage].groups.indices.contains(move.from), stages[move.stage + 1].groups.indices.contains(move.to)
        else { return nil }
        return (stages[move.stage].groups[move.from], stages[move.stage + 1].groups[move.to])
    }

    private func label(_ text: String, class name: String, x: String, dx: Int = 0, y: Int, _ anchor: String) -> HTMLNode {
        let place = [HTMLAttribute(.x, x)] + (dx == 0 ? [] : [HTMLAttribute(.dx, "\(dx)")])
        return .tag(.text, class: name, place + [HTMLAttribute(.y, "\(y)"), HTMLAttribute(.textAnchor, anchor)], text: text)
    }
}
