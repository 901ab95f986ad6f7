import Preflight
import RolloutPlanning
import TenantModel

/// The calendar of waves as a picture.
struct CalendarSection {
    /// Days that a wave is watched.
    private static let watch = 7
    private static let wavesShown = 24

    let values: RolloutValues

    private var text: RolloutText { values.text }
    private var plan: RolloutPlan { values.plan }

    /// Waves as bars.
    var timeline: [any Component] {
        let waves = plan.waves.filter { $0.number == 0 || !$0.users.isEmpty }.prefix(Self.wavesShown)
        guard let first = waves.first?.date else { return [] }
        // Waves may be dated by hand, before the enablement too.
        let starts = waves.map { first.distance(to: $0.date) ?? 0 }
        let left = min(0, starts.min() ?? 0)
        let track = plan.load.reenrollment
        let trackStart = track.flatMap { first.distance(to: $0.first) }
        let trackEnd = track.flatMap { first.distance(to: $0.last) }
        let days = max((starts.max() ?? 0) + Self.watch, trackEnd ?? 0) - left + 1
        var rows = zip(waves, starts).map { wave, start in
            let length = wave.number == 0 && wave.users.isEmpty ? 1 : Self.watch
            let name = wave.number == 0 ? text(values.isEnabled ? .onTheWay : .enablement) : text(.waveName, ["number": "\(wave.number)"])
            let detail = text(.timelineRow, ["day": text.day(wave.date), "users": text(.users, count: wave.users.count)])
            return WaveTimeline.Row(
                label: name, detail: detail, from: text.day(wave.date), to: text.day(wave.date.advanced(by: length - 1)), start: start - left, length: length,
                series: wave.number == 0 ? .basicMobility : .intune)
        }
        if let track, let trackStart, let trackEnd {
            rows.append(
                .init(
                    label: text(.reenrollTrack), detail: text(.users, count: track.users), from: text.day(track.first), to: text.day(track.last),
                    start: trackStart - left, length: max(1, trackEnd - trackStart + 1), series: .other))
        }
        let timeline = WaveTimeline(
            caption: text(.timelineCaption), title: text(.waveTitle), fromTitle: text(.timelineFrom), toTitle: text(.timelineTo), days: days, rows: rows,
            closures: closures(from: first.advanced(by: left), days: days), ticks: ticks(from: first.advanced(by: left), days: days))
        return [timeline]
    }

    /// Freezes within the picture.
    private func closures(from start: RolloutDate, days: Int) -> [WaveTimeline.Closure] {
        guard let start = start.day else { return [] }
        return values.decisions.settings.calendar.freezes.compactMap { freeze in
            let (from, to) = (Day(freeze.from), Day(freeze.to))
            let (left, right) = (max(0, start.distance(to: from)), min(days, start.distance(to: to) + 1))
            guard left < right else { return nil }
            let label = freeze.why.isEmpty ? text(.freezeOnly) : text(.freeze, ["why": freeze.why])
            return .init(label: label, from: text.day(.day(from)), to: text.day(.day(to)), start: left, length: right - left)
        }
    }

    /// A handful of days under the picture.
    private func ticks(from start: RolloutDate, days: Int) -> [WaveTimeline.Tick] {
        let weeks = max(1, (days + 6) / 7)
        let step = 7 * max(1, (weeks + 4) / 5)
        return stride(from: 0, to: days, by: step).map { .init(label: text.day(start.advanced(by: $0)), start: $0) }
    }
}
