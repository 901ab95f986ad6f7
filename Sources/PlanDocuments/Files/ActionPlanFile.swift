import Preflight

/// `action-plan.csv`: what is to be done, one row per finding that asks for it. The last four columns belong to people and are kept on a re-run.
public enum ActionPlanFile {
    /// The columns; the last four are edited by hand.
    public static let columns = ["id", "action", "rule", "owner", "due", "status", "justification"]
    /// How many columns at the end are kept.
    public static let keptColumns = 4

    /// The file; `kept` has the last four values of earlier rows by id.
    static func file(_ assessment: Assessment, further: [RuleReport], kept: [String: [String]]) -> OutputFile {
        var writer = CSVWriter(columns: columns)
        append(assessment, further: further, kept: kept, to: &writer)
        return OutputFile("action-plan.csv", bytes: writer.bytes)
    }

    /// Appends all rows.
    static func append<Writer: RowWriter & ~Copyable>(
        _ assessment: Assessment, further: [RuleReport], kept: [String: [String]], to writer: inout Writer
    ) {
        for action in Action.all(of: assessment, further: further) {
            writer.cell(action.id)
            writer.cell(action.text)
            writer.cell(action.rule)
            let values = kept[action.id] ?? []
            for index in 0..<keptColumns {
                if index < values.count { writer.cell(values[index]) } else { writer.emptyCell() }
            }
            writer.endRow()
        }
    }
}
