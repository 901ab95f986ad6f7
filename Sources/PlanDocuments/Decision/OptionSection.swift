import Preflight
import RolloutPlanning
import TenantModel

/// The three ways in numbers.
struct OptionSection {
    let values: RolloutValues

    private var text: RolloutText { values.text }
    private var plan: RolloutPlan { values.plan }

    var table: [any Component] {
        let hasPrice = values.cost(of: 1) != nil
        let rows = values.options.map { option -> [DataTable.Value] in
            let (title, note) = words(option.kind)
            let name = option.kind == RolloutOption.recommended ? text(.optionRecommended, ["title": title]) : title
            let buy: DataTable.Value = option.licensesToBuy.map { .figure(.known($0)) } ?? .titled("?", notes: [text(.buyUnknown)])
            let cost: [DataTable.Value] =
                hasPrice ? [option.licensesToBuy.flatMap { values.cost(of: $0) }.map { .text($0) } ?? .titled("?", notes: [text(.costUnknown)])] : []
            return [
                .titled(name, notes: [note]), .figure(.known(option.users)), .figure(.known(option.usersOnOneDay)), .text(HoursText.text(option.busiestDay)),
                buy,
            ] + cost
        }
        let columns =
            [
                DataTable.Column(text(.optionTitle)), .init(text(.optionUsers), .number), .init(text(.optionDay), .number), .init(text(.optionDesk), .number),
                .init(text(.optionBuy), .number),
            ] + (hasPrice ? [.init(text(.optionCost), .number)] : [])
        return [DataTable(caption: text(.optionsCaption), columns: columns, rows: rows)]
    }

    private func words(_ kind: RolloutOption.Kind) -> (title: String, note: String) {
        let last = plan.waves.last.map { text.day($0.date) } ?? ""
        switch kind {
        case .stay:
            return values.isEnabled ? (text(.optionStayEnabled), text(.optionStayEnabledNote)) : (text(.optionStay), text(.optionStayNote))
        case .waves: return (text(.optionWaves), text(.optionWavesNote, count: plan.laterWaves, ["last": last]))
        case .atOnce:
            let day = values.isEnabled ? plan.waves.first { $0.number == 1 } : plan.waves.first
            return (text(.optionAtOnce), text(.optionAtOnceNote, ["day": day.map { text.day($0.date) } ?? ""]))
        }
    }
}
