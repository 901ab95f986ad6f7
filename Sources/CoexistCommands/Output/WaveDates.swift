import ExportReading
import RolloutPlanning

/// Days in `waves.csv` as people and spreadsheets leave them: `2026-12-07`, `T+8`, `7.12.2026`, `12/7/2026`, `7-Dec-26`.
///
/// Which of two numbers is the day is told as in exports: by a number above 12 anywhere in the column, by the days that the last run wrote there, else by
/// `--date-order`.
struct WaveDates {
    /// What a cell says.
    enum Reading: Equatable {
        case date(RolloutDate)
        /// Day first or month first: nothing tells.
        case ambiguous(dayFirst: RolloutDate, monthFirst: RolloutDate)
        case invalid
        /// A day so far from the run that nobody can mean it.
        case tooFar
    }

    private var shown: Set<DateOrder> = []
    private var likely: Set<DateOrder> = []
    private let asked: DateOrder?
    /// The day of the run.
    private let today: Day
    /// The first day that a spreadsheet may have made a number of, and the last: 2020 to 2060.
    private static let serials = 43_831...58_805
    /// 1970-01-01 as such a number.
    private static let firstSerial = 25_569

    /// `asked`: the order of the command line.
    init(asked: DateOrder?, today: Day) {
        self.asked = asked
        self.today = today
    }

    /// Looks at a cell, so that all of them together tell the order. `before`: what the last run wrote there.
    mutating func look(at text: String, before: String?) {
        guard RolloutDate(text) == nil, case .local(let first, let second, let year, _) = Self.reading(text) else { return }
        if first > 12 { shown.insert(.dayFirst) }
        if second > 12 { shown.insert(.monthFirst) }
        guard let before = before.flatMap({ RolloutDate($0) }), first != second else { return }
        if Self.date(first, second, year, .dayFirst) == before { likely.insert(.dayFirst) }
        if Self.date(first, second, year, .monthFirst) == before { likely.insert(.monthFirst) }
    }

    /// What a cell says, once all were looked at.
    func date(_ text: String) -> Reading {
        let reading = anyDate(text)
        guard case .date(let date) = reading else { return reading }
        let canBeMeant =
            switch date {
            case .day(let day): PlanningSpan.contains(day, seenFrom: today)
            case .enablement(let offset), .wave(_, let offset): PlanningSpan.contains(offset)
            }
        return canBeMeant ? reading : .tooFar
    }

    private func anyDate(_ text: String) -> Reading {
        if let date = RolloutDate(text) { return .date(date) }
        if let number = Int(text), Self.serials.contains(number) { return .date(.day(Day(number: Int32(number - Self.firstSerial)))) }
        switch Self.reading(text) {
        case .moment(let moment, _): return .date(.day(Day(moment)))
        case .none, .invalid: return .invalid
        case .local(let first, let second, let year, _):
            let own: DateOrder? = first > 12 ? .dayFirst : second > 12 ? .monthFirst : nil
            if let order = own ?? order { return Self.date(first, second, year, order).map { .date($0) } ?? .invalid }
            guard let dayFirst = Self.date(first, second, year, .dayFirst), let monthFirst = Self.date(first, second, year, .monthFirst) else {
                return .invalid
            }
            return .ambiguous(dayFirst: dayFirst, monthFirst: monthFirst)
        }
    }

    /// The order of the column; nil when nothing tells.
    private var order: DateOrder? { shown.count == 1 ? shown.first : asked ?? (likely.count == 1 ? likely.first : nil) }

    private static func reading(_ text: String) -> DateReading {
        var text = text
        return text.withUTF8 { DateReading(UnsafeRawBufferPointer($0)) }
    }

    private static func date(_ first: Int, _ second: Int, _ year: Int, _ order: DateOrder) -> RolloutDate? {
        let (day, month) = order == .dayFirst ? (first, second) : (second, first)
        return Day(year: year, month: month, day: day).map { .day($0) }
    }
}
