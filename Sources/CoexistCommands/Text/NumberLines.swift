/// Lines that begin with a number, right-aligned, or with `?` where there is none.
struct NumberLines {
    /// One line: the number as printed, the sentence, and whether it belongs to the line above.
    struct Row {
        let number: String
        let text: String
        var isDetail = false
    }

    let rows: [Row]
    let style: TextStyle

    var lines: [String] {
        let width = max(4, rows.filter { !$0.isDetail }.map(\.number.count).max() ?? 0)
        return rows.flatMap { row in
            let number = String(repeating: " ", count: max(0, width - row.number.count)) + row.number
            let indent = row.isDetail ? 2 : 0
            return style.wrap(String(repeating: " ", count: indent) + number + " " + row.text, indent: width + 1 + indent)
        }
    }
}
