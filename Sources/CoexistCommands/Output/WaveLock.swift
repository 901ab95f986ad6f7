import ExportReading
import PlanDocuments
import RolloutPlanning

/// What the last run wrote into the lock: its choices by user, and the days of its waves.
struct WaveLock {
    /// The rows by what tells people apart.
    private(set) var rows: [String: LockRow] = [:]
    /// The days of the waves, that of most members.
    private(set) var dates: [Int: String] = [:]
    private(set) var pilotBudget: PilotPlan.Budget?
    /// Whether there is a lock.
    let isThere: Bool
    /// Whether it is not as the last run wrote it, and is taken all the same.
    private(set) var isDoubtful = false

    /// Reads the lock of a folder. A lock that is not as we wrote it is no lock: everything it lost would be taken for somebody's wish. Force takes it, as
    /// far as it can be read.
    init(_ folder: String, isForced: Bool) throws(PlanFailure) {
        let path = folder + "/" + WaveLockFile.path
        isThere = FileText.exists(path)
        guard isThere else { return }
        guard var text = FileText.text(path) else { throw .damagedLock(line: nil) }
        // Our files end with the end of a line, and so do those of spreadsheets.
        isDoubtful = text.utf8.last.map { $0 != 0x0A } ?? true
        if let outputs = Manifest.read(folder + "/manifest.json"), let entry = outputs[WaveLockFile.path] {
            let written = [entry, outputs[OutputFolder.besideName(WaveLockFile.path)]].compactMap { $0?.sha256 }
            isDoubtful = !written.contains(FileText.hash(path) ?? "")
        }
        guard isForced || !isDoubtful else { throw .damagedLock(line: nil) }
        let all = text.withUTF8 { DelimitedText.savedRows(of: UnsafeRawBufferPointer($0)) }
        guard all.first?.cells == WaveLockFile.columns else { throw .damagedLock(line: 1) }
        var counts: [Int: [String: Int]] = [:]
        rows.reserveCapacity(all.count)
        for (line, cells) in all.dropFirst() {
            guard let row = LockRow(cells) else { throw .damagedLock(line: line) }
            if let budget = row.pilotBudget { pilotBudget = budget }
            if let wave = row.wave, !row.date.isEmpty { counts[wave, default: [:]][row.date, default: 0] += 1 }
            // A row without a name is about a wave without members.
            guard !row.key.isEmpty else { continue }
            guard rows.updateValue(row, forKey: row.key) == nil else { throw .damagedLock(line: line) }
        }
        dates = counts.compactMapValues { $0.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
    }
}
