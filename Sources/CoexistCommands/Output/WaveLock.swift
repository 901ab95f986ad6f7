import ExportReading
import PlanDocuments
import RolloutPlanning

/// What the last run wrote into the lock: its choices by user, and the days of its waves.
struct WaveLock {
    /// The rows by what tells people apart.
    var rows: [String: LockRow] = [:]
    /// The days of the waves, that of most members.
    private(set) var dates: [Int: String] = [:]
    private(set) var pilotBudget: PilotPlan.Budget?
    /// Whether there is a lock.
    let isThere: Bool

    /// Reads the lock of a folder. A lock that is not as we wrote it is no lock: everything it lost would be taken for somebody's wish.
    init(_ folder: String, isForced: Bool) throws(PlanFailure) {
        let path = folder + "/" + WaveLockFile.path
        isThere = FileText.exists(path)
        guard isThere else { return }
        if !isForced, let entry = Manifest.read(folder + "/manifest.json")?[WaveLockFile.path], FileText.hash(path) != entry.sha256 {
            throw .damagedLock(line: nil)
        }
        guard var text = FileText.text(path) else { throw .damagedLock(line: nil) }
        let all = text.withUTF8 { bytes in
            DelimitedText.numberedRows(of: UnsafeRawBufferPointer(bytes), delimiter: DelimitedText.delimiter(of: UnsafeRawBufferPointer(bytes)))
        }
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
