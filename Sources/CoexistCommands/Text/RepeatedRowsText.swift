import PlanDocuments
import RolloutPlanning

/// Rows of `waves.csv` that were left out because another one says the same.
enum RepeatedRowsText {
    private static let shown = 5

    static func lines(_ rows: [RepeatedRow]) -> [String] {
        let lines = rows.prefix(shown).map { "\(WavesFile.path):\($0.line): says the same as line \($0.first), and was left out." }
        return lines + (rows.count > shown ? ["and \(Numbers.count(rows.count - shown, "more row")) that another one repeats."] : [])
    }
}
