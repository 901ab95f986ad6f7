import Preflight
import TenantModel

/// Who switches when: all populations, today against enablement, by platform.
struct WhoSection {
    let values: ReportValues

    private var text: ReportText { values.text }

    /// The population table, with the numbers of the JSON document.
    var populations: [any Component] {
        let rows =
            Population.all(of: values.decisions).filter { $0.users + $0.devices > 0 || $0.code == "SW-T" || $0.code == "UNINT" }
            .map(row)
            + [[.text(text(.populationAll)), .figure(.known(values.tenant.users.count)), .figure(.known(values.tenant.devices.count))]]
        let columns = [
            DataTable.Column(text(.populationTitle)), .init(text(.usersTitle), .number), .init(text(.devicesTitle), .number),
        ]
        return [DataTable(caption: text(.populationsCaption), columns: columns, rows: rows)]
    }

    private func row(_ population: Population) -> [DataTable.Value] {
        let (title, happens) = words(population.code)
        var users = DataTable.Value.figure(.known(population.users))
        var devices = DataTable.Value.figure(.known(population.devices))
        switch population.code {
        case "SW-T": (users, devices) = (.figure(values.figure(population.users)), .figure(values.figure(population.devices)))
        case "UNINT" where !values.decisions.intent.isStated:
            (users, devices) = (.text("?"), .text("?"))
        case "D1", "LEAVING": users = .empty
        default: break
        }
        return [.titled(title, notes: [happens]), users, devices]
    }

    private func words(_ code: String) -> (title: String, happens: String) {
        switch code {
        case "SW-T": (text(.populationSwT), text(.happensSwT))
        case "UNINT": (text(.populationUnint), text(hold))
        case "SW-W": (text(.populationSwW), text(.happensSwW))
        case "STAY": (text(.populationStay), text(.happensStay))
        case "INTUNE": (text(.populationIntune), text(.happensIntune))
        case "NODEV": (text(.populationNodev), text(.happensNodev))
        case "D1": (text(.populationD1), text(.happensD1))
        case "LEAVING": (text(.populationLeaving), text(.happensLeaving))
        case "OPEN": (text(.populationOpen), text(.happensOpen))
        default: (code, "")
        }
    }

    private var hold: PreflightWord {
        guard values.decisions.intent.isStated else { return .happensUnintUnknown }
        return values.isEnabled ? .happensUnintEnabled : .happensUnint
    }

    /// Users with a managed device: today on the left, then on the right.
    var flow: [any Component] {
        let left: [[Authority]] = [[.basicMobility], [.coManaged, .intune], [.undetermined]]
        let right: [[UserOutcome]] = [[.switchesWithLicense, .staysOnBasicMobility], [.switchesAtEnablement, .alreadyIntune], [.cannotTell]]
        var moves: [PopulationFlow.Move] = []
        for (from, authorities) in left.enumerated() {
            for (to, outcomes) in right.enumerated() {
                let count = authorities.reduce(0) { sum, authority in
                    sum + outcomes.reduce(0) { $0 + values.users.moves[Int(authority.rawValue)][Int($1.rawValue)] }
                }
                if count > 0 { moves.append(.init(stage: 0, from: from, to: to, count: count)) }
            }
        }
        guard !moves.isEmpty else { return [] }
        func groups(_ words: [PreflightWord], _ side: (PopulationFlow.Move) -> Int) -> [PopulationFlow.Group] {
            let series: [Series] = [.basicMobility, .intune, .unknown]
            return words.indices.map { index in
                .init(label: text(words[index]), count: moves.filter { side($0) == index }.reduce(0) { $0 + $1.count }, series: series[index])
            }
        }
        let today = PopulationFlow.Stage(title: text(.flowToday), groups: groups([.flowBasic, .flowIntune, .flowUnknown]) { $0.from })
        let then = PopulationFlow.Stage(
            title: text(values.isEnabled ? .flowThenEnabled : .flowThen), groups: groups([.flowBasic, .flowIntune, .flowOpen]) { $0.to })
        let caption = text(values.isEnabled ? .flowCaptionEnabled : .flowCaption)
        return [PopulationFlow(caption: caption, stages: [today, then], moves: moves)]
    }

    /// Devices that are not under Intune yet, a bar per platform.
    var platforms: [any Component] {
        let parts: [(DeviceOutcome, PreflightWord, Series)] = [
            (.switchesAtEnablement, .partSwitches, .intune), (.switchesWithLicense, .partWaits, .basicMobility),
            (.staysOnBasicMobility, .partStays, .plain), (.notMigrated, .partUserless, .other), (.cannotTell, .partOpen, .unknown),
            (.leaving, .partLeaving, .leaving),
        ]
        let used = parts.filter { values.devices.count($0.0) > 0 }
        let rows = Platform.allCases.map { platform in
            StackedBar.Row(label: values.name(of: platform), counts: used.map { values.devices.count(platform, $0.0) })
        }.filter { $0.total > 0 }.sorted { $0.total > $1.total }
        guard !rows.isEmpty else { return [] }
        return [
            StackedBar(
                caption: text(.platformCaption), rowTitle: text(.platformTitle), parts: used.map { .init(label: text($0.1), series: $0.2) },
                rows: rows)
        ]
    }
}
