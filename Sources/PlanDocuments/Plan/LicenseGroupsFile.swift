import Preflight
import RolloutPlanning
import TenantModel

/// `license-groups.csv`: per wave the group that gets the license, how many seats that takes, and how many are left.
enum LicenseGroupsFile {
    static let columns = [
        "wave", "date", "group", "membersFile", "users", "skuPartNumber", "seats", "seatsCumulative", "seatsLeft", "released",
    ]

    static func file(_ plan: RolloutPlan) -> OutputFile {
        var writer = CSVWriter(columns: columns)
        var cumulative = 0
        for wave in plan.waves where wave.number > 0 {
            cumulative += wave.seats
            writer.cell(wave.number)
            writer.cell("\(wave.date)")
            writer.cell(WaveGroup.name(of: wave.number))
            writer.cell(WaveFiles.licensePath(of: wave.number))
            writer.cell(wave.users.count)
            writer.cell(plan.seats?.partNumber ?? "")
            writer.cell(wave.seats)
            writer.cell(cumulative)
            if let seats = plan.seats { writer.cell(seats.free + seats.bought - cumulative) } else { writer.emptyCell() }
            writer.cell(wave.released)
            writer.endRow()
        }
        return OutputFile("license-groups.csv", bytes: writer.bytes)
    }
}
