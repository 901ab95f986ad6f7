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
            let isGiven = pool.partNumber == assessment.seats.poolToGive?.partNumber
            writer.cell(pool.partNumber)
            writer.cell(pool.name)
            writer.cell(pool.usable)
            writer.cell(pool.consumed)
            if isGiven { writer.cell(assessment.seats.needed) } else { writer.emptyCell() }
            if isGiven, let seats = plan?.seats { writer.cell(seats.needed) } else { writer.emptyCell() }
            if isGiven { writer.cell(plan?.seats?.shortfall ?? max(0, assessment.seats.needed - pool.free)) } else { writer.emptyCell() }
            writer.endRow()
        }
    }
}
