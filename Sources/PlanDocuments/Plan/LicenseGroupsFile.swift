import Preflight
import RolloutPlanning
import TenantModel

/// `license-groups.csv`: per wave, and per day of a wave where people were given their own, the group that gets the license, how many seats that takes, and how many are left.
enum LicenseGroupsFile {
    static let path = "license-groups.csv"
    static let columns = [
        "wave", "date", "group", "membersFile", "users", "skuPartNumber", "seats", "seatsCumulative", "seatsLeft", "released",
    ]

    static func file(_ plan: RolloutPlan) -> OutputFile {
        var writer = CSVWriter(columns: columns)
        var cumulative = 0
        for wave in plan.waves where wave.number > 0 {
            for part in WaveFiles.licenses(of: wave, plan) {
                let users = part.users.count { plan.standing[$0.row] == .target }
                let released = part.all == wave.users.count ? wave.released : plan.released(wave, on: part.date)
                cumulative += users
                writer.cell(wave.number)
                writer.cell("\(part.date)")
                writer.cell(WaveGroup.name(of: wave.number))
                writer.cell(part.path)
                writer.cell(part.all)
                writer.cell(plan.seats?.partNumber ?? "")
                writer.cell(users)
                writer.cell(cumulative)
                if let seats = plan.seats { writer.cell(seats.free + seats.bought - cumulative) } else { writer.emptyCell() }
                writer.cell(released)
                writer.endRow()
            }
        }
        return OutputFile(Self.path, bytes: writer.bytes)
    }
}

extension RolloutPlan {
    /// Users of a wave who are held until a day.
    fileprivate func released(_ wave: PlanWave, on date: RolloutDate) -> Int {
        days(of: wave).first { $0.date == date }?.users.count { standing[$0.row] == .heldTarget } ?? 0
    }
}
