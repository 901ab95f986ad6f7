import PlanDocuments
import RolloutPlanning
import TenantModel

/// Why a row of `waves.csv` cannot be taken.
struct WaveRowProblem: Error {
    let message: String
    let fix: String
}

/// Where the columns of an edited `waves.csv` stand: spreadsheets keep their names, not always their order, and people add their own.
struct WaveColumns {
    private let name: Int
    private let objectID: Int
    private let wave: Int
    private let date: Int
    /// The columns that people added, in their order.
    private let own: [Int]
    let ownTitles: [String]

    /// `rows`: those below the header, for columns without a title.
    init(_ header: [String], rows: some Sequence<[String]>) throws(WaveRowProblem) {
        let names = header.map { $0.trimmingBlanks().lowercased() }
        var places: [String: Int] = [:]
        for column in WavesFile.columns {
            let found = names.indices.filter { names[$0] == column.lowercased() }
            guard found.count < 2 else {
                throw WaveRowProblem(message: "the column \(column) is there \(found.count) times", fix: "Give the one that you added another title.")
            }
            places[column] = found.first
        }
        let missing = ["userPrincipalName", "objectId", "wave", "date"].filter { places[$0] == nil }
        guard missing.isEmpty, let name = places["userPrincipalName"], let objectID = places["objectId"], let wave = places["wave"], let date = places["date"]
        else {
            throw WaveRowProblem(
                message: "the columns userPrincipalName, objectId, wave and date are not all there; missing: \(missing.joined(separator: ", "))",
                fix: "Put the header back as it was, or delete the file to begin anew.")
        }
        self.name = name
        self.objectID = objectID
        self.wave = wave
        self.date = date
        let ours = Set(places.values)
        var width = header.count
        var filled: Set<Int> = []
        for cells in rows {
            width = max(width, cells.count)
            for (place, cell) in cells.enumerated() where !ours.contains(place) && !cell.isEmpty { filled.insert(place) }
        }
        // What a spreadsheet leaves at the end of lines is no column.
        own = (0..<width).filter { !ours.contains($0) && (filled.contains($0) || $0 < names.count && !names[$0].isEmpty) }
        ownTitles = own.map { $0 < header.count ? header[$0] : "" }
    }

    private static func cell(_ cells: [String], _ place: Int) -> String { place < cells.count ? cells[place].trimmingBlanks() : "" }

    /// The day as it stands there.
    func dateText(_ cells: [String]) -> String { Self.cell(cells, date) }

    /// Who is meant.
    func person(_ cells: [String]) -> (name: String, objectID: String) { (Self.cell(cells, name).withoutFormulaGuard, Self.cell(cells, objectID)) }

    /// Reads a row; nil when nothing tells the day from the month. What was changed since the lock was written is somebody's wish; without a lock all of it is.
    func row(_ cells: [String], line: Int, dates: WaveDates, lock: LockRow?, hasLock: Bool) throws(WaveRowProblem) -> PreviousPlan.Row? {
        let (name, objectID) = person(cells)
        let wave = try wave(cells)
        guard let date = try day(cells, dates) else { return nil }
        if wave == nil, lock?.wave != nil {
            throw WaveRowProblem(
                message: "the wave of \(VisibleText.name(name.isEmpty ? objectID : name)) was cleared",
                fix: "Put the user on the exclude: list of the project file, or write a wave.")
        }
        let isNewWave = lock.map { $0.wave != wave } ?? true
        let isNewDate = lock.map { $0.date != date } ?? !hasLock
        return PreviousPlan.Row(
            userPrincipalName: name, objectID: objectID.isEmpty ? lock?.objectID ?? "" : objectID, planned: lock?.wave, wave: wave, date: date,
            isPinned: wave != nil && (isNewWave || lock?.isPinned == true), isDatePinned: isNewDate || lock?.isDatePinned == true,
            wasLicensed: lock?.wasLicensed == true, isKnown: lock != nil, line: line, ownCells: own.map { $0 < cells.count ? cells[$0] : "" })
    }

    private func wave(_ cells: [String]) throws(WaveRowProblem) -> Int? {
        let text = Self.cell(cells, wave)
        guard !text.isEmpty else { return nil }
        guard let number = Int(text), (0...WaveNumber.most).contains(number) else {
            throw WaveRowProblem(message: "\"\(VisibleText.name(text))\" is no wave", fix: "Write a whole number from 0 to \(WaveNumber.most).")
        }
        return number
    }

    private func day(_ cells: [String], _ dates: WaveDates) throws(WaveRowProblem) -> String? {
        let text = dateText(cells)
        guard !text.isEmpty else { return "" }
        switch dates.date(text) {
        case .date(let date): return "\(date)"
        case .ambiguous: return nil
        case .invalid:
            throw WaveRowProblem(
                message: "\"\(VisibleText.name(text))\" is no day", fix: "Write it as 2026-12-07, or as T+8 while the day of enablement is open.")
        case .tooFar:
            throw WaveRowProblem(message: "\"\(VisibleText.name(text))\" is more than \(PlanningSpan.years) years away from this run", fix: "Correct the day.")
        }
    }
}
