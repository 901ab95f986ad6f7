import ExportReading
import TenantModel
import YAMLReading

/// Values of a project file that are well formed one by one and cannot hold together.
struct ProjectContradictions {
    private let path: String
    private(set) var problems: [ProjectProblem] = []

    init(root: YAMLNode, path: String) {
        self.path = path
        let calendar = root["calendar"]
        for freeze in calendar?["freezes"]?.items ?? [] { span(freeze) }
        let sites = root["sites"]?.entries ?? []
        holidays(calendar?["holidays"]?.entries ?? [], sites: sites)
        names(sites)
        if let pilot = root["pilot"] { onlyOneSize(pilot) }
        if let waves = root["waves"] {
            sizes(waves)
            pins(waves["pins"]?.entries ?? [])
            together(waves["together"]?.values ?? [], pins: waves["pins"]?.entries ?? [])
        }
    }

    private mutating func span(_ freeze: YAMLNode) {
        guard let from = freeze["from"]?.day, let end = freeze["to"], let to = end.day, to < from else { return }
        report(
            end.position, "calendar.freezes has a freeze that ends on \(to.day), before it begins on \(from.day)", "Swap the two days, or correct one of them.")
    }

    /// Without sites the names are those of offices, which only the exports know.
    private mutating func holidays(_ entries: [YAMLEntry], sites: [YAMLEntry]) {
        guard !sites.isEmpty else { return }
        let known = sites.map(\.key) + [CalendarSettings.everywhere]
        for entry in entries where !known.contains(entry.key) {
            if let site = sites.first(where: { $0.value["offices"]?.texts?.contains { $0.lowercased() == entry.key.lowercased() } == true }) {
                report(
                    entry.position, "calendar.holidays is for \"\(ShownText.of(entry.key))\", which is an office and no site",
                    "Where sites are named, days off are those of sites: write \(ShownText.of(site.key)), or make the office a site of its own.")
                continue
            }
            let near = NearestName.find(entry.key, among: known).map { "Did you mean \(ShownText.of($0))? " } ?? ""
            let shown = known.prefix(10).map(ShownText.of).joined(separator: ", ") + (known.count > 10 ? ", …" : "")
            report(entry.position, "calendar.holidays is for \"\(ShownText.of(entry.key))\", which is no site", near + "Known are \(shown).")
        }
    }

    /// Two sites cannot have the same office, and none can have the name of all of them.
    private mutating func names(_ sites: [YAMLEntry]) {
        var homes: [String: String] = [:]
        for site in sites {
            if site.key.lowercased() == CalendarSettings.everywhere {
                report(
                    site.position, "sites has a site called \(ShownText.of(site.key)), which means all sites under calendar.holidays", "Give it another name.")
            }
            for office in site.value["offices"]?.values ?? [] {
                guard let name = office.filledText, let home = homes.updateValue(site.key, forKey: name.lowercased()), home != site.key else { continue }
                report(
                    office.position, "The office \"\(ShownText.of(name))\" belongs to the sites \(ShownText.of(home)) and \(ShownText.of(site.key))",
                    "Keep it at one of them.")
            }
        }
    }

    private mutating func onlyOneSize(_ pilot: YAMLNode) {
        guard let size = pilot["size"], let budget = pilot["deviceBudget"], !size.isNull, !budget.isNull else { return }
        let later = (size.position.line, size.position.column) < (budget.position.line, budget.position.column) ? budget : size
        report(later.position, "pilot has both size and deviceBudget", "Keep one of them: size limits people, deviceBudget limits devices.")
    }

    private mutating func sizes(_ waves: YAMLNode) {
        guard let least = waves["minUsers"], let minimum = least.count(.count) else { return }
        for limit in ["maxUsers", "maxPerDay"] {
            guard let maximum = waves[limit]?.count(.atLeastOne), minimum > maximum else { continue }
            return report(
                least.position, "waves.minUsers is \(minimum), more than waves.\(limit), which is \(maximum)",
                "Lower minUsers to \(maximum) or less, or raise \(limit).")
        }
    }

    /// The reader has refused names that are the same to the letter; those of users are the same in any letter case.
    private mutating func pins(_ entries: [YAMLEntry]) {
        var first: [String: (wave: Int, line: Int)] = [:]
        for entry in entries {
            guard let wave = entry.value.count(.wave) else { continue }
            guard let earlier = first[entry.key.lowercased()] else {
                first[entry.key.lowercased()] = (wave, entry.position.line)
                continue
            }
            guard earlier.wave != wave else { continue }
            report(
                entry.position, "waves.pins puts \"\(ShownText.of(entry.key))\" into wave \(wave), and on line \(earlier.line) into wave \(earlier.wave)",
                "Keep one of the two.")
        }
    }

    private mutating func together(_ sets: [YAMLNode], pins: [YAMLEntry]) {
        var waves: [String: Int] = [:]
        for pin in pins { waves[pin.key.lowercased()] = waves[pin.key.lowercased()] ?? pin.value.count(.wave) }
        var company = Company()
        if let alone = sets.first(where: { $0.text != nil }) {
            report(
                alone.position, "waves.together has \"\(ShownText.of(alone.text ?? ""))\" outside of a list",
                "Write a list for each set, within the list of sets: [[a, b], [c, d]].")
        }
        for set in sets where set.text == nil {
            let members = set.values.filter { $0.text?.isEmpty == false }
            for member in members {
                let conflict = company.join(member.text ?? "", to: members.first?.text ?? "", waves: waves)
                guard let conflict else { continue }
                report(
                    member.position,
                    "waves.together keeps \"\(ShownText.of(conflict.name))\" (pinned to wave \(conflict.wave)) with "
                        + "\"\(ShownText.of(conflict.otherName))\" (pinned to wave \(conflict.otherWave))",
                    "Give both the same wave under waves.pins, or take one of them out of the list.")
            }
        }
    }

    private mutating func report(_ position: YAMLPosition, _ message: String, _ fix: String) {
        problems.append(ProjectProblem(path: path, line: position.line, column: position.column, message: message, fix: fix))
    }
}
