import RolloutPlanning
import TenantModel

/// `coverage.csv`: one row per cell, those that the pilot does not have first.
enum CoverageFile {
    static let columns = ["dimension", "cell", "users", "eligible", "wanted", "members", "weight", "why"]

    static func file(_ pilot: PilotPlan, text: PlanText) -> OutputFile {
        var writer = CSVWriter(columns: columns)
        let order = pilot.cells.indices.sorted { rank($0, pilot) != rank($1, pilot) ? rank($0, pilot) < rank($1, pilot) : $0 < $1 }
        for place in order {
            let cell = pilot.cells[place]
            writer.cell(cell.dimension.rawValue)
            writer.cell(text.name(of: cell))
            writer.cell(cell.users)
            writer.cell(cell.eligible)
            writer.cell(cell.demand)
            writer.cell(pilot.membersOfCells[place])
            writer.cell(Int(cell.weight) * cell.demand)
            writer.cell(pilot.membersOfCells[place] < cell.demand ? text.shortage(of: place, in: pilot) : "")
            writer.endRow()
        }
        return OutputFile("coverage.csv", bytes: writer.bytes)
    }

    private static func rank(_ place: Int, _ pilot: PilotPlan) -> Int {
        pilot.membersOfCells[place] == 0 ? 0 : pilot.membersOfCells[place] < pilot.cells[place].demand ? 1 : 2
    }
}
