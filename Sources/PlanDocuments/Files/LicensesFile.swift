import Preflight
import RolloutPlanning

/// `licenses.csv`: one row per pool of seats.
enum LicensesFile {
    static let columns = ["skuPartNumber", "product", "enabled", "consumed", "neededNow", "neededByPlan", "shortfall"]

    /// `plan`: how many seats its waves take.
    static func file(_ assessment: Assessment, plan: RolloutPlan? = nil) -> OutputFile {
        var writer = CSVWriter(columns: columns)
        append(assessment, plan: plan, to: &writer)
        return OutputFile("licenses.csv", bytes: writer.bytes)
    }

    /// Appends all rows.
    static func append<Writer: RowWriter & ~Copyable>(_ assessment: Assessment, plan: RolloutPlan?, to writer: inout Writer) {
        for pool in assessment.seats.pools {
            writer.cell(pool.partNumber)
            writer.cell(pool.name)
            writer.cell(pool.usable)
            writer.cell(pool.consumed)
            let need = PoolNeed(of: pool, assessment.seats, plan: plan)
            for number in [need?.now, need?.byPlan, need?.shortfall] { if let number { writer.cell(number) } else { writer.emptyCell() } }
            writer.endRow()
        }
    }
}
