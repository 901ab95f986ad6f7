import ExportReading
import RolloutPlanning
import TenantModel

/// The load forecast: always printed as the assumption that it is.
struct SupportLoad {
    private static let daysInChart = 21
    private static let daysShown = 35
    /// More days than these stand behind a line that opens them.
    private static let daysOpen = 10

    let values: SupportValues

    private var text: SupportText { values.text }
    private var load: PlanLoad { values.plan.load }
    private var tiers: [HelpDeskTier] { HelpDeskTier.allCases.filter { tier in load.forecast.days.contains { $0.load[tier].tickets.high > 0 } } }

    /// Likely tickets per day, or per wave where so many days would not fit.
    var chart: [any Component] {
        let days = load.forecast.days
        guard !values.isShort, days.count > 1 else { return [] }
        guard days.count <= Self.daysInChart else { return chartOfWaves }
        let buckets = days.map { day in
            let tickets = tiers.reduce(Int64(0)) { $0 + day.load[$1].tickets.likely }
            return Histogram.Bucket(label: label(day.date), count: LoadRange.whole(tickets), series: isAbove(day.date).isEmpty ? .intune : .basicMobility)
        }
        return [Histogram(caption: text(.loadChartCaption), bucketTitle: text(.dayTitle), countTitle: text(.loadChartCount), buckets: buckets)]
    }

    private var chartOfWaves: [any Component] {
        let waves = load.forecast.waves
        guard waves.count > 1, waves.count <= Self.daysInChart else { return [] }
        let buckets = waves.enumerated().map { wave, work in
            Histogram.Bucket(
                label: text(.datesNextWave, ["wave": "\(wave)"]), count: LoadRange.whole(tiers.reduce(Int64(0)) { $0 + work[$1].tickets.likely }),
                series: load.forecast.excesses.contains { $0.waves.contains(wave) } ? .basicMobility : .intune)
        }
        return [Histogram(caption: text(.loadWaveChartCaption), bucketTitle: text(.waveTitle), countTitle: text(.loadChartCount), buckets: buckets)]
    }

    /// Without the year, which would not fit under a bar.
    private func label(_ date: RolloutDate) -> String {
        guard let parts = date.day?.start.parts else { return text.date(date) }
        let day = text.date(date)
        return day.hasSuffix(" \(parts.year)") ? String(day.dropLast("\(parts.year)".count + 1)) : day
    }

    /// Tickets of each tier and hours of all: per day, or per wave where a day has less than one ticket.
    var table: any Component {
        guard !values.isShort else { return byWave }
        let days = load.forecast.days.count
        return days > Self.daysOpen ? Folded(title: text(.loadFold), summary: text(.loadDays, count: days), content: [byDay]) : byDay
    }

    private var byWave: DataTable {
        let waves = load.forecast.waves.enumerated().filter { _, load in tiers.contains { load[$0].tickets.high > 0 } }
        func row(_ name: String, _ work: DeskLoad) -> [DataTable.Value] { [.text(name)] + tiers.map { range(work[$0].tickets) } + [range(hours(work))] }
        var rows = waves.map { wave, work in row(text(.datesNextWave, ["wave": "\(wave)"]), work) }
        if tiers.contains(where: { load.forecast.track[$0].tickets.high > 0 }) { rows.append(row(text(.loadTrack), load.forecast.track)) }
        let columns = [DataTable.Column(text(.waveTitle))] + tiers.map { .init(text.name(of: $0), .number) } + [.init(text(.loadHours), .number)]
        return DataTable(caption: text(.loadWaveCaption), columns: columns, rows: rows, annex: FileLink("load.csv"))
    }

    private func hours(_ work: DeskLoad) -> LoadRange { tiers.reduce(LoadRange()) { $0 + work[$1].hours } }

    /// One row per day, and whether the desk can carry it.
    private var byDay: DataTable {
        let days = load.forecast.days
        let hasCapacity = !load.capacity.tiers.isEmpty
        let rows = days.prefix(Self.daysShown).map { day -> [DataTable.Value] in
            [text.cell(day.date), .text((day.waves.map { "\($0)" } + (day.hasTrack ? [text(.loadTrack)] : [])).joined(separator: ", "))]
                + tiers.map { range(day.load[$0].tickets) } + [range(hours(day.load))] + (hasCapacity ? [.status(against(day.date))] : [])
        }
        let columns =
            [DataTable.Column(text(.dayTitle), .date), .init(text(.loadWaves))] + tiers.map { .init(text.name(of: $0), .number) }
            + [.init(text(.loadHours), .number)] + (hasCapacity ? [.init(text(.loadAgainst))] : [])
        return DataTable(caption: text(.loadCaption), columns: columns, rows: rows, total: days.count, annex: FileLink("load.csv"))
    }

    private func range(_ range: LoadRange) -> DataTable.Value {
        func tenths(_ micros: Int64) -> String {
            let tenths = LoadRange.tenths(micros)
            return "\(Figure.grouped(Int(tenths / 10))).\(tenths % 10)"
        }
        let shown = text(.loadRange, ["low": tenths(range.low), "likely": tenths(range.likely), "high": tenths(range.high)])
        // Digits are no data that could be markup.
        return .prose(Prose(rendered: shown))
    }

    private func isAbove(_ date: RolloutDate) -> [HelpDeskTier] { load.forecast.excesses.filter { $0.date == date }.map(\.tier) }

    private func against(_ date: RolloutDate) -> Status {
        let above = isAbove(date)
        return above.isEmpty ? Status(.good, text(.loadFits)) : Status(.bad, text(.loadAbove, ["tiers": text.list(above.map(text.name))]))
    }

    /// The rates behind the forecast; where each is from only when somebody stated one.
    var rates: DataTable {
        let isStated = TicketClass.allCases.contains { load.expectation.rates[$0].isStated }
        let rows = TicketClass.allCases.map { ticketClass -> [DataTable.Value] in
            let rate = load.expectation.rates[ticketClass]
            let number = Decimal.text(rate.micros)
            return [
                .text(text(ticketClass.word)), .prose(Prose(rendered: ticketClass == .vip ? text(.rateFactor, ["factor": number]) : number)),
                .figure(.known(Int(rate.minutes))), .text(text.name(of: rate.tier)),
            ] + (isStated ? [.text(text(rate.isStated ? .rateStated : .rateShipped))] : [])
        }
        let columns =
            [
                DataTable.Column(text(.rateTitle)), .init(text(.ratePerWeek), .number), .init(text(.rateMinutes), .number), .init(text(.tierTitle)),
            ] + (isStated ? [.init(text(.rateFrom))] : [])
        return DataTable(caption: text(.ratesCaption), columns: columns, rows: rows)
    }
}

extension TicketClass {
    /// Who calls, in words.
    fileprivate var word: SupportWord {
        switch self {
        case .base: .rateBase
        case .managedMail: .rateManagedMail
        case .renamedMail: .rateRenamedMail
        case .blockedAccess: .rateBlockedAccess
        case .reenroll: .rateReenroll
        case .offline: .rateOffline
        case .companyPortal: .rateCompanyPortal
        case .manyDevices: .rateManyDevices
        case .vip: .rateVip
        case .userless: .rateUserless
        }
    }
}
