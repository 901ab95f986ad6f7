import ExportReading
import TenantModel

/// A column of dates. Those in the order of somebody's locale wait until the whole column has shown which number is the day.
struct MomentColumn: Sendable {
    /// Seconds since 1970, ``unknownMoment`` where there is none or none yet.
    private(set) var seconds: [Int64] = []
    /// Dates whose day and month could be either way round.
    private var pending: [Pending] = []
    private var hasFirstAbove12 = false
    private var hasSecondAbove12 = false
    /// Dates without a time zone, taken for UTC.
    private(set) var assumedZones = 0
    /// Texts that are no dates, by row in the file: the first one and how many.
    private(set) var invalid: (count: Int, firstRow: UInt32) = (0, 0)
    /// Dates that stayed open because nothing tells the day from the month.
    private(set) var ambiguous = 0

    private struct Pending {
        var index: Int
        let first: Int
        let second: Int
        let year: Int
        let secondOfDay: Int
    }

    /// An empty column.
    init() {}

    /// The dates of some records of a block.
    init(_ cells: CellColumn, of records: some RandomAccessCollection<Int>, in block: RecordBlock) {
        seconds.reserveCapacity(records.count)
        for record in records { append(cells[record], row: block.row(of: record)) }
    }

    /// Adds the date of a cell.
    mutating func append(_ cell: Cell, row: UInt32) {
        guard cell.kind != .missing, cell.bytes.count > 0 else { return seconds.append(unknownMoment) }
        if let fixed = DateReading.fixed(cell.bytes) {
            seconds.append(fixed.seconds)
            if fixed.zoneAssumed { assumedZones += 1 }
            return
        }
        appendAnyDate(cell, row: row)
    }

    /// Adds a date of any form.
    private mutating func appendAnyDate(_ cell: Cell, row: UInt32) {
        switch DateReading(cell.bytes) {
        case .none: seconds.append(unknownMoment)
        case .moment(let moment, let zoneAssumed):
            seconds.append(moment.seconds)
            if zoneAssumed { assumedZones += 1 }
        case .local(let first, let second, let year, let secondOfDay):
            if first > 12 { hasFirstAbove12 = true }
            if second > 12 { hasSecondAbove12 = true }
            pending.append(Pending(index: seconds.count, first: first, second: second, year: year, secondOfDay: secondOfDay))
            seconds.append(unknownMoment)
        case .invalid:
            seconds.append(unknownMoment)
            if invalid.count == 0 { invalid.firstRow = row }
            invalid.count += 1
        }
    }

    /// Adds the dates of the next part of the file, whose rows count from `firstRow`.
    mutating func append(contentsOf other: MomentColumn, firstRow: UInt32) {
        let offset = seconds.count
        seconds += other.seconds
        pending += other.pending.map { item in
            var item = item
            item.index += offset
            return item
        }
        hasFirstAbove12 = hasFirstAbove12 || other.hasFirstAbove12
        hasSecondAbove12 = hasSecondAbove12 || other.hasSecondAbove12
        assumedZones += other.assumedZones
        if other.invalid.count > 0 {
            if invalid.count == 0 { invalid.firstRow = firstRow + other.invalid.firstRow }
            invalid.count += other.invalid.count
        }
    }

    /// Settles the open dates: a number above 12 decides for the column, else the order that was asked for, else they stay unknown.
    mutating func settle(order: DateOrder?) {
        let shown: DateOrder? =
            switch (hasFirstAbove12, hasSecondAbove12) {
            case (true, false): .dayFirst
            case (false, true): .monthFirst
            default: order
            }
        for item in pending {
            let isDayFirst = item.first > 12 || item.second <= 12 && shown == .dayFirst
            guard item.first > 12 || item.second > 12 || item.first == item.second || shown != nil else {
                ambiguous += 1
                continue
            }
            let (day, month) = isDayFirst ? (item.first, item.second) : (item.second, item.first)
            guard let midnight = Timestamp(year: item.year, month: month, day: day) else { continue }
            seconds[item.index] = midnight.seconds + Int64(item.secondOfDay)
            assumedZones += 1
        }
        pending = []
    }

    /// The date of a record; nil when there is none.
    func moment(_ place: Int) -> Timestamp? { seconds[place] == unknownMoment ? nil : Timestamp(seconds: seconds[place]) }

    /// What the owner of the file should know about its dates.
    func diagnostics(of field: Field) -> [Diagnostic] {
        var all: [Diagnostic] = []
        if ambiguous > 0 {
            all.append(
                Diagnostic(
                    .warning, code: "ambiguousDates",
                    message: "\(ambiguous) dates of \(field.name) could be day first or month first; they are taken as unknown.",
                    fix: "Say which with --date-order dmy or --date-order mdy."))
        }
        if invalid.count > 0 {
            all.append(
                Diagnostic(
                    .warning, code: "invalidDates", message: "\(invalid.count) values of \(field.name) are no dates; they are taken as unknown.",
                    line: Int(invalid.firstRow), fix: "Look at the value in this row."))
        }
        return all
    }
}
