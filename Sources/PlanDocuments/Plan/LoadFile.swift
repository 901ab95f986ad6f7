import RolloutPlanning
import TenantModel

/// `load.csv`: tickets and hours of the help desk per day and tier, as low, likely and high.
enum LoadFile {
    static let columns = [
        "date", "tier", "waves", "ticketsLow", "ticketsLikely", "ticketsHigh", "hoursLow", "hoursLikely", "hoursHigh", "hoursLimit",
    ]

    static func file(_ load: PlanLoad) -> OutputFile {
        var writer = CSVWriter(columns: columns)
        for day in load.forecast.days {
            for tier in HelpDeskTier.allCases {
                let work = day.load[tier]
                guard work.hours.high > 0 else { continue }
                writer.cell("\(day.date)")
                writer.cell(tier.rawValue)
                writer.cell((day.waves.map { "\($0)" } + (day.hasTrack ? ["reenroll"] : [])).joined(separator: "; "))
                for micros in [work.tickets.low, work.tickets.likely, work.tickets.high, work.hours.low, work.hours.likely, work.hours.high] {
                    writer.cell(Decimal.text(micros))
                }
                writer.cell(load.capacity.limit(tier).map { Decimal.text($0) } ?? "")
                writer.endRow()
            }
        }
        return OutputFile("load.csv", bytes: writer.bytes)
    }
}
