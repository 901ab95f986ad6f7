import RolloutPlanning

/// Why a row of `waves.csv` cannot be taken.
struct WaveRowProblem: Error {
    let message: String
    let fix: String
}

/// Where the columns of an edited `waves.csv` stand: spreadsheets keep their names, not always their order.
struct WaveColumns {
    /// A row as people left it.
    struct Row {
        let userPrincipalName: String
        let objectID: String
        let wave: Int?
        let date: String
        let line: Int

        var key: String { objectID.isEmpty ? userPrincipalName.lowercased() : objectID.lowercased() }

        /// What was changed since the lock was written is somebody's wish; without a lock all of it is.
        func merged(with lock: LockRow?, hasLock: Bool) -> PreviousPlan.Row {
            let isNewWave = lock.map { $0.wave != wave } ?? true
            let isNewDate = lock.map { $0.date != date } ?? !hasLock
            return PreviousPlan.Row(
                userPrincipalName: userPrincipalName, objectID: objectID, planned: lock?.wave, wave: wave, date: date,
                isPinned: wave != nil && (isNewWave || lock?.isPinned == true), isDatePinned: isNewDate || lock?.isDatePinned == true,
                wasLicensed: lock?.wasLicensed == true, line: line)
        }
    }

    private let name: Int
    private let objectID: Int
    private let wave: Int
    private let date: Int
    private static let mostWaves = 999

    /// Nil when one is missing.
    init?(_ header: [String]) {
        let names = header.map { $0.lowercased() }
        guard let name = names.firstIndex(of: "userprincipalname"), let objectID = names.firstIndex(of: "objectid"), let wave = names.firstIndex(of: "wave"),
            let date = names.firstIndex(of: "date")
        else { return nil }
        self.name = name
        self.objectID = objectID
        self.wave = wave
        self.date = date
    }

    private static func cell(_ cells: [String], _ place: Int) -> String { place < cells.count ? cells[place].trimmingBlanks() : "" }

    /// The day as it stands there.
    func dateText(_ cells: [String]) -> String { Self.cell(cells, date) }

    /// What tells people apart.
    func key(_ cells: [String]) -> String {
        let id = Self.cell(cells, objectID)
        return (id.isEmpty ? Self.cell(cells, name) : id).lowercased()
    }

    /// Reads a row; nil when nothing tells the day from the month.
    func row(_ cells: [String], line: Int, dates: WaveDates) throws(WaveRowProblem) -> Row? {
        let waveText = Self.cell(cells, wave)
        let number = Int(waveText)
        guard waveText.isEmpty || number.map({ (0...Self.mostWaves).contains($0) }) == true else {
            throw WaveRowProblem(message: "\"\(VisibleText.name(waveText))\" is no wave", fix: "Write a whole number from 0 up.")
        }
        let dateText = dateText(cells)
        var day = ""
        if !dateText.isEmpty {
            switch dates.date(dateText) {
            case .date(let date): day = "\(date)"
            case .ambiguous: return nil
            case .invalid:
                throw WaveRowProblem(
                    message: "\"\(VisibleText.name(dateText))\" is no day", fix: "Write it as 2026-12-07, or as T+8 while the day of enablement is open.")
            }
        }
        return Row(userPrincipalName: Self.cell(cells, name), objectID: Self.cell(cells, objectID), wave: number, date: day, line: line)
    }
}
