extension String {
    /// The text without the apostrophe that our files put before what a spreadsheet would take for a formula.
    var withoutFormulaGuard: String {
        guard first == "'", let next = dropFirst().first, "=+-@\t\r".contains(next) else { return self }
        return String(dropFirst())
    }
}
