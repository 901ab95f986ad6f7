import Preflight
import RolloutPlanning
import TenantModel

/// The days that documents name, as people read them. Days before today read as due now.
struct RolloutDays: TemplateModel {
    let values: RolloutValues

    private func before(_ days: Int) -> String { text(values.plan.calendar.date(before: 0, by: days)) }

    /// When go or no-go is decided.
    private var dayBefore: String { text(values.plan.calendar.notice(before: 0, by: 1)) }

    private func text(_ date: RolloutDate) -> String { values.due(date) }

    private func wave(_ number: Int) -> RolloutDate {
        let dates = values.plan.calendar.dates
        return dates[min(number, dates.count - 1)]
    }

    /// The day of the first wave after the pilot.
    private var second: RolloutDate { values.plan.waves.first { $0.number > 1 }?.date ?? wave(2) }

    private func after(_ days: Int) -> String {
        let calendar = values.plan.calendar
        let last = calendar.dates.count - 1
        // While the enablement is open all days count from it, not from waves.
        return text(calendar.dates[last].day == nil ? calendar.dates[last].advanced(by: days) : calendar.date(after: last, by: days))
    }

    /// The day by which the sponsor decides: two weeks before enablement, or before the pilot where coexistence is on.
    private var decide: String {
        values.isEnabled ? values.text.day(wave(1)) : before(values.size == .short ? 10 : 14)
    }

    private var pilotExit: String {
        let calendar = values.plan.calendar
        return calendar.dates.count > 1 ? text(calendar.date(after: 1, by: 7)) : values.text.day(wave(1))
    }

    static let fields = TemplateFields<RolloutDays>([
        .text("t28") { $0.before(28) }, .text("t21") { $0.before(21) }, .text("t14") { $0.before(14) }, .text("t10") { $0.before(10) },
        .text("t7") { $0.before(7) }, .text("t4") { $0.before(4) }, .text("t2") { $0.before(2) }, .text("t1") { $0.dayBefore },
        .text("t0") { $0.values.text.day($0.wave(0)) },
        .text("pilot") { $0.values.text.day($0.wave(1)) }, .text("pilotExit") { $0.pilotExit }, .text("second") { $0.values.text.day($0.second) },
        .text("last") { $0.values.text.day($0.wave($0.values.plan.calendar.dates.count - 1)) }, .text("end") { $0.after(14) },
        .text("t180") { $0.values.text.day($0.wave(0).advanced(by: 180)) }, .text("decide") { $0.decide },
    ])
}
