import ExportReading
import PlanDocuments
import RolloutPlanning

/// Reads what an earlier run left in the output folder: the lock, and `waves.csv` with what people changed in it.
struct PreviousPlanReader {
    private let folder: String
    /// The day of the run.
    private let today: Day
    /// Which of two numbers in a local date is the day, where the file does not tell.
    private let dateOrder: DateOrder?
    private let isForced: Bool

    init(_ folder: String, today: Day, dateOrder: DateOrder? = nil, isForced: Bool = false) {
        self.folder = folder
        self.today = today
        self.dateOrder = dateOrder
        self.isForced = isForced
    }

    func read() throws(PlanFailure) -> EarlierPlan {
        let lock = try WaveLock(folder, isForced: isForced)
        guard let saved = try savedRows() else {
            guard lock.isThere else { return EarlierPlan() }
            return EarlierPlan(plan: plan(lock), notes: ["\(WavesFile.path) is missing: the waves stand as the last run chose them."])
        }
        guard let header = saved.first else {
            let stands =
                lock.isThere ? "the waves stand as the last run chose them. Delete \(WaveLockFile.path) too, to plan afresh" : "nothing is kept from it"
            return EarlierPlan(plan: lock.isThere ? plan(lock) : nil, notes: ["\(WavesFile.path) is empty: \(stands)."])
        }
        let columns: WaveColumns
        do throws(WaveRowProblem) {
            columns = try WaveColumns(header.cells, rows: saved.lazy.dropFirst().map(\.cells))
        } catch {
            throw .unreadableWaves([.init(line: header.line, message: error.message, fix: error.fix)])
        }
        var lockRows = LockedPeople(lock)
        let rows = try rows(saved.dropFirst(), columns, &lockRows)
        let plan = PreviousPlan(rows: rows + lockRows.left, dates: lock.dates, pilotBudget: lock.pilotBudget, ownTitles: columns.ownTitles)
        return EarlierPlan(plan: plan, notes: notes(rows, lockRows))
    }

    /// The choices of the last run as they were.
    private func plan(_ lock: WaveLock) -> PreviousPlan { PreviousPlan(rows: LockedPeople(lock).left, dates: lock.dates, pilotBudget: lock.pilotBudget) }

    private func rows(_ saved: ArraySlice<(line: Int, cells: [String])>, _ columns: WaveColumns, _ lock: inout LockedPeople) throws(PlanFailure)
        -> [PreviousPlan.Row]
    {
        var dates = WaveDates(asked: dateOrder, today: today)
        for (_, cells) in saved { dates.look(at: columns.dateText(cells), before: lock.row(of: columns.person(cells))?.date) }
        var problems: [PlanFailure.UnreadableWave] = []
        var ambiguous: [(line: Int, text: String)] = []
        var rows: [PreviousPlan.Row] = []
        rows.reserveCapacity(saved.count)
        for (line, cells) in saved {
            let known = lock.taking(columns.person(cells))
            do throws(WaveRowProblem) {
                if let row = try columns.row(cells, line: line, dates: dates, lock: known, hasLock: lock.isThere) {
                    rows.append(row)
                } else {
                    ambiguous.append((line, columns.dateText(cells)))
                }
            } catch {
                problems.append(PlanFailure.UnreadableWave(line: line, message: error.message, fix: error.fix))
            }
        }
        if let first = ambiguous.first { problems.append(.ambiguous(first.text, line: first.line, more: ambiguous.count - 1)) }
        guard problems.isEmpty else { throw .unreadableWaves(problems.sorted { $0.line < $1.line }) }
        return rows
    }

    private func notes(_ rows: [PreviousPlan.Row], _ lock: LockedPeople) -> [String] {
        var notes: [String] = []
        if lock.isDoubtful {
            let strangers = rows.count { !$0.isKnown }
            notes.append(
                "\(WaveLockFile.path) is not as the last run wrote it, and --force takes it as it is: \(Numbers.grouped(strangers)) of "
                    + "\(Numbers.count(rows.count, "person", "people")) in \(WavesFile.path) \(strangers == 1 ? "is" : "are") not in it, so that their waves and days "
                    + "count as set by hand.")
        }
        if rows.isEmpty {
            notes.append(
                "\(WavesFile.path) has a header and no rows: the waves stand as the last run chose them. Delete it and \(WaveLockFile.path) to plan afresh.")
        } else if case let left = lock.left.count, left > 0 {
            notes.append(
                "\(Numbers.count(left, "row was", "rows were")) removed from \(WavesFile.path): the waves of these people stand as the last run chose them. To leave "
                    + "somebody out, use the exclude: list of the project file.")
        }
        return notes
    }

    /// Nil when there is no file.
    private func savedRows() throws(PlanFailure) -> [(line: Int, cells: [String])]? {
        let path = folder + "/" + WavesFile.path
        guard FileText.exists(path) else { return nil }
        guard var text = FileText.text(path) else { throw .unreadableWaves([.closed]) }
        return text.withUTF8 { DelimitedText.savedRows(of: UnsafeRawBufferPointer($0)) }
    }
}

extension PlanFailure.UnreadableWave {
    fileprivate static let closed = PlanFailure.UnreadableWave(
        line: 1, message: "the file cannot be read", fix: "Close it elsewhere and see that you may read it, or move it away to begin anew.")

    /// Said once for all of them: a spreadsheet writes every day of the column alike.
    fileprivate static func ambiguous(_ text: String, line: Int, more: Int) -> PlanFailure.UnreadableWave {
        let others = more == 0 ? "" : ", and so could \(Numbers.count(more, "more day"))"
        return PlanFailure.UnreadableWave(
            line: line, message: "\"\(VisibleText.name(text))\" could be day first or month first\(others)",
            fix: "Say which with --date-order dmy or --date-order mdy, or write days as 2026-12-03.")
    }
}
