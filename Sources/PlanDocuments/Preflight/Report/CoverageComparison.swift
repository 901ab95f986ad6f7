import Preflight
import TenantModel

/// Every policy on every platform, setting by setting: what is in effect today, and what Intune brings instead.
struct CoverageComparison {
    private static let tablesShown = 60
    private static let sourcesShown = 3

    let values: ReportValues

    private var view: CoverageView { values.coverage }
    private var text: CoverageText { view.text }

    /// One folded table for each policy and platform, populations merged; in the order in which the policies apply.
    var tables: [any Component] {
        guard view.coverage.isCompared else { return [] }
        var groups: [Key: [CoveragePopulation]] = [:]
        for population in view.coverage.populations where !population.policies.isEmpty {
            groups[Key(policies: population.policies, platform: population.platform), default: []].append(population)
        }
        let places = Dictionary(uniqueKeysWithValues: view.order.enumerated().map { ($1, $0) })
        let platforms = view.platforms
        let keys = groups.keys.sorted { a, b in
            let (first, second) = (a.policies.map { places[$0] ?? $0 }, b.policies.map { places[$0] ?? $0 })
            if first != second { return first.lexicographicallyPrecedes(second) }
            return (platforms.firstIndex(of: a.platform) ?? 0) < (platforms.firstIndex(of: b.platform) ?? 0)
        }
        let tables: [any Component] = keys.prefix(Self.tablesShown).map { table($0, groups[$0] ?? []) }
        let more = keys.count - Self.tablesShown
        return more > 0 ? tables + [Note(kind: .note, text: Prose(plain: text(.comparisonMore, count: more)))] : tables
    }

    private struct Key: Hashable {
        let policies: [Int]
        let platform: PolicyPlatform
    }

    /// A setting in the order of the crosswalk; populations share what was decided for it.
    private struct Place: Hashable {
        let order: Int
        let setting: ObjectIdentifier
    }

    /// What makes two lines one, in the order of the crosswalk.
    private struct Line: Hashable {
        let order: Int
        let setting: String
        let current: String
        let replacement: String
        let verdict: CoverageVerdict
        let sources: [Int]
        let reason: CoverageReason
    }

    private func table(_ key: Key, _ populations: [CoveragePopulation]) -> Folded {
        var counts: [Place: (setting: SettingCoverage, users: Int)] = [:]
        for population in populations {
            for (order, setting) in population.settings.enumerated() {
                counts[Place(order: order, setting: ObjectIdentifier(setting)), default: (setting, 0)].users += population.users.count
            }
        }
        var users: [Line: Int] = [:]
        for (place, (setting, count)) in counts {
            let order = place.order
            let line = Line(
                order: order, setting: setting.label.isEmpty ? setting.setting : setting.label, current: view.text.current(setting),
                replacement: view.text.replacement(setting) ?? text(.nothingArrives), verdict: setting.verdict, sources: setting.sources,
                reason: setting.reason)
            users[line, default: 0] += count
        }
        let lines = users.sorted { a, b in
            if a.key.order != b.key.order { return a.key.order < b.key.order }
            return a.value != b.value ? a.value > b.value : sentence(a.key).lexicographicallyPrecedes(sentence(b.key))
        }
        let names = ["policy": view.basicNames(key.policies), "platform": text.name(of: key.platform)]
        let count = text(.users, count: populations.reduce(0) { $0 + $1.users.count })
        let columns = [
            DataTable.Column(text(.settingTitle)), .init(text(.currentTitle)), .init(text(.replacementTitle)), .init(text(.verdictTitle)),
            .init(text(.usersTitle), .number), .init(text(.reasonTitle)),
        ]
        return Folded(
            title: text(.comparisonTitle, names),
            summary: text(.comparisonSummary, ["users": count, "word": text.word(CoverageGrid.State(populations))]),
            content: [
                DataTable(
                    caption: text(.comparisonCaption, names), columns: columns, rows: lines.map { row($0.key, users: $0.value) },
                    annex: values.annex("policy-gaps.csv"))
            ])
    }

    private func row(_ line: Line, users: Int) -> [DataTable.Value] {
        [
            .text(line.setting), .text(line.current),
            .titled(line.replacement, notes: line.sources.isEmpty ? [] : [text.list(line.sources.map(view.intuneName), limit: Self.sourcesShown)]),
            .status(Status(line.verdict.tone, text.word(line.verdict))), .figure(.known(users)), .text(view.sentence(line.reason)),
        ]
    }

    private func sentence(_ line: Line) -> [String] {
        [line.current, line.replacement, line.verdict.rawValue, view.sentence(line.reason), line.sources.map(String.init).joined(separator: " ")]
    }

    /// The verdicts that occur, with what they mean.
    var meanings: [any Component] {
        let used = CoverageVerdict.allCases.filter { verdict in
            view.coverage.populations.contains { $0.settings.contains { $0.verdict == verdict } }
        }
        guard !used.isEmpty else { return [] }
        return [DefinitionList(items: used.map { .init(term: text.word($0), definition: Prose(plain: text.meaning($0))) })]
    }
}
