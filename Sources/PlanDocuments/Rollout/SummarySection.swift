import Preflight
import RolloutPlanning
import TenantModel

/// The plan in numbers: tiles, who manages whom before and after, open questions in short.
struct SummarySection {
    let values: RolloutValues

    private var text: RolloutText { values.text }
    private var plan: RolloutPlan { values.plan }

    /// The headline numbers; each is in `plan.json` too.
    var tiles: Tiles {
        let last = plan.waves.last.map { text.day($0.date) } ?? ""
        let reenrolling = plan.waves.reduce(0) { $0 + $1.reenrollingDevices }
        let blocked = plan.waves.reduce(0) { $0 + ($1.number > 0 ? $1.blocked : 0) }
        let first = plan.waves.first { $0.number == 0 }?.users.count ?? 0
        var tiles = [
            tile(plan.planned, .tileUsers, file: "waves.csv"),
            tile(values.devices, .tileDevices, hint: reenrolling > 0 ? text(.tileDevicesHint, count: reenrolling) : nil),
            tile(plan.pilot.members.count, .tilePilot, file: "pilot.csv"),
            Tiles.Tile(
                figure: .known(values.wavesAfter),
                label: text(.tileWaves, count: values.wavesAfter, values.isEnabled ? ["enabled": "1"] : [:]), hint: text(.tileWavesHint, ["last": last])),
            tile(first, values.isEnabled ? .tileWaveZeroEnabled : .tileWaveZero, tone: first > 0 && !values.isEnabled ? .partial : .neutral),
        ]
        if values.held > 0, !values.isEnabled {
            tiles.append(tile(values.held, .tileHeld, hint: text(.tileHeldHint), tone: .bad, annex: "license-hold.csv"))
        }
        tiles.append(seats)
        tiles.append(userless)
        if blocked > 0 { tiles.append(tile(blocked, .tileBlocked, hint: text(.tileBlockedHint), tone: .bad, annex: "findings.csv")) }
        return Tiles(tiles: tiles)
    }

    private var seats: Tiles.Tile {
        guard let seats = plan.seats else {
            return Tiles.Tile(figure: .unknown(reason: text(.tileSeatsReason)), label: text(.tileSeats, count: 2), hint: nil)
        }
        let toBuy = max(0, seats.needed - seats.free)
        return tile(
            seats.needed, .tileSeats, hint: text(.tileSeatsHint, ["free": Figure.grouped(seats.free), "buy": Figure.grouped(toBuy)]),
            tone: toBuy > 0 ? .partial : .neutral, annex: "licenses.csv")
    }

    private var userless: Tiles.Tile {
        let count = values.userless
        let some = (count.number ?? 0) > 0
        return Tiles.Tile(
            figure: count, label: text(.tileUserless, count: count), hint: some ? text(.tileUserlessHint) : nil, tone: some ? .partial : .neutral,
            link: some ? values.report.annex("userless-devices.csv") : nil)
    }

    /// `file` is written whatever was asked for, `annex` only with the CSV files.
    private func tile(
        _ count: Int, _ label: RolloutWord, hint: String? = nil, tone: Tone = .neutral, file: String? = nil, annex: String? = nil
    ) -> Tiles.Tile {
        Tiles.Tile(
            figure: .known(count), label: text(label, count: count), hint: hint, tone: count > 0 ? tone : .neutral,
            link: file.flatMap { FileLink($0) } ?? annex.flatMap(values.report.annex))
    }

    /// Today, right after enablement, after the last wave.
    var flow: [any Component] {
        let sides: [(RolloutWord, Series)] = [(.sideBasic, .basicMobility), (.sideIntune, .intune), (.sideUnknown, .unknown)]
        let matrices = [values.counts.toEnablement, values.counts.toEnd]
        var moves: [PopulationFlow.Move] = []
        for (stage, matrix) in matrices.enumerated() {
            for (from, row) in matrix.enumerated() {
                for (to, count) in row.enumerated() where count > 0 { moves.append(.init(stage: stage, from: from, to: to, count: count)) }
            }
        }
        guard !moves.isEmpty else { return [] }
        func stage(_ title: RolloutWord, _ count: (Int) -> Int) -> PopulationFlow.Stage {
            .init(title: text(title), groups: sides.enumerated().map { .init(label: text($1.0), count: count($0), series: $1.1) })
        }
        let stages = [
            stage(.flowToday) { matrices[0][$0].reduce(0, +) }, stage(values.isEnabled ? .flowThenEnabled : .flowThen) { matrices[1][$0].reduce(0, +) },
            stage(.flowEnd) { side in matrices[1].reduce(0) { $0 + $1[side] } },
        ]
        return [PopulationFlow(caption: text(values.isEnabled ? .flowCaptionEnabled : .flowCaption), stages: stages, moves: moves)]
    }

    /// The open questions in one table.
    var openQuestions: [any Component] {
        let words = values.report.text
        let open = values.assessment.verdict.openQuestions
        let rows = open.filter { $0.missing != [.notBuilt] }.map { question -> [DataTable.Value] in
            [.code(question.rule), .text(question.title), .text(words.list(question.missing.map(values.report.name(of:))))]
        }
        let notBuilt = open.filter { $0.missing == [.notBuilt] }
        let rest: [[DataTable.Value]] =
            notBuilt.isEmpty ? [] : [[.text(words.list(notBuilt.map(\.rule))), .text(words.list(notBuilt.map(\.title))), .text(text(.notBuiltRule))]]
        guard !rows.isEmpty || !rest.isEmpty else { return [] }
        let columns = [DataTable.Column(words(.ruleTitle), .code), .init(words(.questionTitle)), .init(words(.answerTitle))]
        return [DataTable(caption: words(.openCaption), columns: columns, rows: rows + rest)]
    }
}
