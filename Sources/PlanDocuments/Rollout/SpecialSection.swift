import Preflight
import RolloutPlanning
import TenantModel

/// Groups that need more than their wave: each with its number and its track.
struct SpecialSection {
    let values: RolloutValues

    private var text: RolloutText { values.text }
    private var plan: RolloutPlan { values.plan }

    /// What rules found in all, by id.
    private func found(_ rule: String) -> Int {
        values.assessment.rules.first { $0.text.id == rule }?.findings.reduce(0) { $0 + $1.subjects.count } ?? 0
    }

    var groups: [any Component] {
        let vips = plan.waves.reduce(0) { $0 + ($1.kind == .vip ? $1.users.count : 0) }
        let users: [(RolloutWord, RolloutWord, Int, String?)] = [
            (
                values.isEnabled ? .specialWaveZeroEnabled : .specialWaveZero, .specialWaveZeroTrack, plan.waves.first { $0.number == 0 }?.users.count ?? 0,
                "waves.csv"
            ),
            (.specialHeld, .specialHeldTrack, values.isEnabled ? 0 : values.held, values.report.hasAnnexes ? "license-hold.csv" : nil),
            (.specialVip, .specialVipTrack, vips, "waves.csv"), (.specialGuests, .specialGuestsTrack, values.counts.guests, nil),
            (.specialExcluded, .specialExcludedTrack, plan.standing.count { $0.isExcluded }, "waves.csv"),
        ]
        let devices: [(RolloutWord, RolloutWord, Int, String?)] = [
            (.specialUserless, .specialUserlessTrack, values.userless.number ?? 0, values.report.hasAnnexes ? "userless-devices.csv" : nil),
            (.specialManagers, .specialManagersTrack, found("DEV-03"), annex("devices.csv")),
            (.specialOffline, .specialOfflineTrack, found("DEV-04"), annex("findings.csv")),
            (.specialStale, .specialStaleTrack, found("DEV-05"), annex("findings.csv")),
            (.specialAndroid, .specialAndroidTrack, plan.waves.reduce(0) { $0 + $1.reenrollingDevices }, "waves.csv"),
            (.specialWindows, .specialWindowsTrack, values.counts.personalWindows, annex("devices.csv")),
        ]
        let rows =
            users.filter { $0.2 > 0 }.map { row($0, text(.users, count: $0.2)) } + devices.filter { $0.2 > 0 }.map { row($0, text(.devices, count: $0.2)) }
        guard !rows.isEmpty else { return [] }
        let columns = [DataTable.Column(text(.specialTitle)), .init(values.report.text(.countTitle)), .init(text(.trackTitle))]
        return [DataTable(caption: text(.specialCaption), columns: columns, rows: rows)]
    }

    private func annex(_ file: String) -> String? { values.report.hasAnnexes ? file : nil }

    private func row(_ group: (RolloutWord, RolloutWord, Int, String?), _ count: String) -> [DataTable.Value] {
        let number = group.3.flatMap { LinkTarget(file: $0) }.map { DataTable.Value.link(count, $0) } ?? .text(count)
        return [.text(text(group.0)), number, .text(text(group.1))]
    }
}
