extension String {
    /// Without white space and quotes at both ends: cells of lists that people keep.
    func trimmingBlanks() -> String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace || first == "\"" { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace || last == "\"" { rest.removeLast() }
        return String(rest)
    }
}
