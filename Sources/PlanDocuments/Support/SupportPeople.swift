import RolloutPlanning
import TenantModel

/// Who can call, from when on, and what those who answer are trained in.
struct SupportPeople {
    private static let wavesNamed = 4
    private static let waveColumns = 6
    private static let sitesShown = 25

    let values: SupportValues

    private var text: SupportText { values.text }
    private var plan: RolloutPlan { values.plan }

    /// The headline numbers.
    var tiles: Tiles {
        var tiles = [
            Tiles.Tile(
                figure: .known(plan.planned), label: text(.tilePeople, count: plan.planned),
                hint: text(.tilePeopleHint, ["waves": text(.waves, count: values.waves.count { $0.number > 0 })]), tone: .neutral, link: FileLink("waves.csv")),
            peak,
            Tiles.Tile(
                figure: .known(values.userless.count), label: text(.tileUserless, count: values.userless.count),
                hint: values.userless.isEmpty ? nil : text(.tileUserlessHint, count: values.userless.count),
                tone: values.userless.isEmpty ? .good : .partial, link: nil),
        ]
        let mail: Figure = values.watch.managedMail.map { .known($0.count) } ?? .unknown(reason: text(.openPoliciesNotCompared))
        tiles.append(
            Tiles.Tile(
                figure: mail, label: text(.tileMail, count: mail.number ?? 0), hint: (mail.number ?? 0) > 0 ? text(.tileMailHint) : nil,
                tone: .neutral, link: nil))
        return Tiles(tiles: tiles)
    }

    private var peak: Tiles.Tile {
        let days = plan.load.forecast.days.map { day in (day.date, HelpDeskTier.allCases.reduce(LoadRange()) { $0 + day.load[$1].tickets }) }
        // The first of several.
        guard let (date, tickets) = days.reversed().max(by: { $0.1.likely < $1.1.likely }), tickets.high > 0 else {
            return Tiles.Tile(figure: .known(0), label: text(.tilePeak), hint: text(.tilePeakNone), tone: .neutral, link: nil)
        }
        let hint = text(.tilePeakHint, ["high": "\(LoadRange.whole(tickets.high))", "date": text.date(date)])
        return Tiles.Tile(figure: .known(LoadRange.whole(tickets.likely)), label: text(.tilePeak), hint: hint, tone: .neutral, link: FileLink("load.csv"))
    }

    /// The days that matter, and how the desk is reached.
    var dates: DefinitionList { list(withWaves: false) }

    /// The same with the first days of the waves, where no table tells them.
    var datesWithWaves: DefinitionList { list(withWaves: true) }

    private func list(withWaves: Bool) -> DefinitionList {
        var items = [
            (text(.datesTraining), values.trainingDays),
            (text(.datesEnablement), values.isEnabled ? text(.alreadyOn) : text.date(values.enablement)),
        ]
        let later = withWaves ? values.waves.filter { $0.number > 0 } : []
        for wave in later.prefix(Self.wavesNamed) { items.append((name(of: wave), text.date(wave.date))) }
        if later.count > Self.wavesNamed { items.append((text(.datesMoreWaves), text(.datesMoreWavesText, count: later.count - Self.wavesNamed))) }
        if let contact = values.contact.contact { items.append((text(.datesContact), contact)) }
        if let hours = values.contact.hours { items.append((text(.datesHours), hours)) }
        if !values.contact.languages.isEmpty { items.append((text(.datesLanguages), text.list(values.contact.languages))) }
        let people = [(text(.datesLead), values.contact.lead), (text(.tier2), values.contact.tier2), (text(.tier3), values.contact.tier3)]
        for (role, person) in people { if let person { items.append((role, person)) } }
        return DefinitionList(items: items.map { .init(term: $0.0, definition: Prose(plain: $0.1)) })
    }

    private func name(of wave: PlanWave) -> String {
        text(.waveName, ["wave": "\(wave.number)", "kind": values.planText.name(of: wave.kind, isEnabled: values.isEnabled)])
    }

    /// One row per wave.
    var waves: [any Component] {
        guard !values.waves.isEmpty else { return [] }
        let hasReenroll = plan.waves.contains { $0.reenrollingUsers > 0 }
        let rows = values.waves.map { wave -> [DataTable.Value] in
            let load = plan.load.forecast.waves.indices.contains(wave.number) ? plan.load.forecast.waves[wave.number] : DeskLoad()
            let tickets = HelpDeskTier.allCases.reduce(LoadRange()) { $0 + load[$1].tickets }
            let counts = [wave.users.count, wave.devices] + (hasReenroll ? [wave.reenrollingUsers] : []) + [LoadRange.whole(tickets.likely)]
            return [.text(name(of: wave)), text.cell(wave.date)] + counts.map { .figure(.known($0)) }
        }
        let columns =
            [DataTable.Column(text(.waveTitle)), .init(text(.dateTitle), .date), .init(text(.peopleTitle), .number), .init(text(.devicesTitle), .number)]
            + (hasReenroll ? [.init(text(.reenrollTitle), .number)] : []) + [.init(text(.ticketsTitle), .number)]
        return [DataTable(caption: text(.wavesCaption), columns: columns, rows: rows)]
    }

    /// One row per site with a column for each of the first waves; nothing when nobody can tell where people are.
    var sites: [any Component] {
        let sites = plan.sites
        guard sites.names.count > 1, !values.waves.isEmpty else { return [] }
        let shown = values.waves.prefix(Self.waveColumns)
        let places = (0...sites.names.count).map { place in (place: place, total: values.waves.reduce(0) { $0 + $1.usersOfSites[place] }) }
            .filter { $0.total > 0 }.sorted { ($1.total, $0.place) < ($0.total, $1.place) }
        let hasZones = sites.timeZones.contains { $0 != nil }
        let rows = places.prefix(Self.sitesShown).map { place, total -> [DataTable.Value] in
            let isKnown = place < sites.names.count
            let zone: [DataTable.Value] = hasZones ? [.text(isKnown ? sites.timeZones[place] ?? "" : "")] : []
            return [.text(isKnown ? sites.names[place] : text(.siteUnknown))] + zone
                + shown.map { .figure(.known($0.usersOfSites[place])) } + [.figure(.known(total))]
        }
        let columns =
            [DataTable.Column(text(.siteTitle))] + (hasZones ? [.init(text(.zoneTitle))] : [])
            + shown.map { .init(text(.datesNextWave, ["wave": "\($0.number)"]), .number) } + [.init(text(.total), .number)]
        return [DataTable(caption: text(.sitesCaption), columns: columns, rows: rows, total: places.count, annex: FileLink("waves.csv"))]
    }

    /// What the tiers learn, and when.
    var training: DataTable {
        let items: [(RolloutDate, SupportWord)] = [
            (values.before(14), .trainingFirst), (values.before(7), .trainingSecond), (values.before(3), .trainingDry),
            (plan.waves.first { $0.kind == .pilot }?.date ?? values.enablement, .trainingPilot),
        ]
        return DataTable(
            caption: text(.trainingCaption), columns: [.init(text(.trainingWhen), .date), .init(text(.trainingWhat))],
            rows: items.map { [values.isOver($0.0) ? .text(text(.now)) : text.cell($0.0), .text(text($0.1))] })
    }
}
