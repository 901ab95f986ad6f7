import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// The waves in numbers: their table, seats, work for the help desk, how soon devices switch.
struct WaveSection {
    private static let wavesShown = 40

    let values: RolloutValues

    private var text: RolloutText { values.text }
    private var plan: RolloutPlan { values.plan }

    /// The table of waves.
    var waves: [any Component] {
        let hasReenrolling = plan.waves.contains { $0.reenrollingDevices > 0 }
        // The day of enablement with nobody in it is told elsewhere.
        let waves = plan.waves.filter { $0.number > 0 || !$0.users.isEmpty || $0.devices > 0 }
        let rows = waves.prefix(Self.wavesShown).map { wave -> [DataTable.Value] in
            let load = wave.number < plan.load.forecast.waves.count ? plan.load.forecast.waves[wave.number] : DeskLoad()
            let tickets = HelpDeskTier.allCases.reduce(into: LoadRange()) { $0 += load[$1].tickets }
            let hasGroup = wave.number > 0 && !wave.users.isEmpty
            let path = WaveFiles.path(of: wave.number)
            let group = hasGroup ? LinkTarget(file: path).map { DataTable.Value.link("\(wave.number).csv", $0) } ?? .text(path) : .empty
            let reenrolling: [DataTable.Value] = hasReenrolling ? [.figure(.known(wave.reenrollingDevices))] : []
            return [
                .titled(name(of: wave), notes: [values.planText.name(of: wave.kind, isEnabled: values.isEnabled)] + status(of: wave)), date(wave.date),
                users(wave),
                .figure(.known(wave.devices)),
            ] + reenrolling + [
                wave.number == 0 ? .text(text(.notNeeded)) : .figure(.known(wave.seats)), .figure(.known(wave.blocked)), .text(text.range(tickets)), group,
            ]
        }
        let columns =
            [
                DataTable.Column(text(.waveTitle)), .init(text(.dayTitle), .date), .init(text(.usersTitle), .number), .init(text(.devicesTitle), .number),
            ] + (hasReenrolling ? [.init(text(.reenrollTitle), .number)] : []) + [
                .init(text(.seatsTitle), .number), .init(text(.blockedTitle), .number), .init(text(.ticketsTitle), .number), .init(text(.membersTitle)),
            ]
        return [DataTable(caption: text(.wavesCaption), columns: columns, rows: Array(rows), total: waves.count, annex: FileLink("waves.csv"))]
    }

    /// How many, with a link to who they are.
    private func users(_ wave: PlanWave) -> DataTable.Value {
        guard values.hasExplorer, !wave.users.isEmpty, let explorer = LinkTarget("preflight.html#explorer?table=users&wave=\(wave.number)") else {
            return .figure(.known(wave.users.count))
        }
        return .link(Figure.grouped(wave.users.count), explorer)
    }

    private func date(_ date: RolloutDate) -> DataTable.Value {
        date.day.map { .day(text.day(date), seconds: $0.start.seconds) } ?? .text(text.day(date))
    }

    /// What has happened of a wave.
    private func status(of wave: PlanWave) -> [String] {
        guard wave.hasRun else { return [] }
        return [text(.waveHasRun, ["moved": Figure.grouped(wave.moved), "users": Figure.grouped(wave.users.count)])]
    }

    /// `Wave 2`.
    private func name(of wave: PlanWave) -> String { text(.waveName, ["number": "\(wave.number)"]) }

    /// Seats up to each wave against those that there are.
    var seats: [any Component] {
        guard let seats = plan.seats, seats.needed > 0 else { return [] }
        var sum = 0
        let columns = plan.waves.filter { $0.number > 0 }.prefix(Self.wavesShown).map { wave in
            sum += wave.seats
            return LimitColumns.Column(label: name(of: wave), tenths: sum * 10, limit: (seats.free + seats.bought) * 10)
        }
        return [
            LimitColumns(
                caption: text(.seatsCaption, ["product": seats.product]), title: text(.waveTitle), countTitle: text(.seatsNeeded),
                limitTitle: text(.seatsThere), columns: Array(columns))
        ]
    }

    /// The busiest day of each tier against what it can carry.
    var load: [any Component] {
        let peaks = plan.load.forecast.peaks
        guard !peaks.isEmpty else { return [] }
        let columns = peaks.map { peak in
            let tier = text(.tier, ["number": String(peak.tier.rawValue.suffix(1))])
            return LimitColumns.Column(
                label: tier, note: text.day(peak.date), tenths: Int(LoadRange.tenths(peak.hours)), limit: peak.limit.map { Int(LoadRange.tenths($0)) })
        }
        return [
            LimitColumns(
                caption: text(.loadCaption), title: text(.loadTitle), countTitle: text(.loadHours), limitTitle: text(.loadLimit), columns: columns)
        ]
    }

    /// How many devices will have switched by when, all waves together.
    var curve: [any Component] {
        let horizons: [(SwitchCurve.Horizon, RolloutWord)] = [(.eightHours, .eightHours), (.day, .day), (.week, .week)]
        let columns = horizons.map { horizon, word in
            let ranges = plan.load.curves.values.flatMap { curve in SwitchCurve.Part.allCases.map { curve.expected($0, by: horizon) } }
            return RangeColumns.Column(
                label: text(word), low: ranges.reduce(0) { $0 + $1.low }, likely: ranges.reduce(0) { $0 + $1.likely }, high: ranges.reduce(0) { $0 + $1.high })
        }
        guard columns.contains(where: { $0.high > 0 }) else { return [] }
        return [
            RangeColumns(
                caption: text(.curveCaption, ["what": text(.curveAll)]), title: text(.curveTitle), lowTitle: text(.curveLow), likelyTitle: text(.curveLikely),
                highTitle: text(.curveHigh), columns: columns)
        ]
    }
}
