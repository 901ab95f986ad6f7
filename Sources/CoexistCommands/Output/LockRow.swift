import PlanDocuments
import RolloutPlanning

/// A row of the lock: what the plan chose for a user.
struct LockRow {
    let userPrincipalName: String
    let objectID: String
    let wave: Int?
    let date: String
    let isPinned: Bool
    let isDatePinned: Bool
    let wasLicensed: Bool
    /// What the pilot was asked to be, in a row without a user.
    let pilotBudget: PilotPlan.Budget?

    /// Nil for a row of another shape.
    init?(_ cells: [String]) {
        guard cells.count == WaveLockFile.columns.count, cells[2].isEmpty || Int(cells[2]).map({ $0 >= 0 }) == true,
            cells[3].isEmpty || RolloutDate(cells[3]) != nil
        else { return nil }
        userPrincipalName = cells[0].withoutFormulaGuard
        objectID = cells[1]
        wave = Int(cells[2])
        date = cells[3]
        pilotBudget = WaveLockFile.budget(cells[4])
        let pinned = cells[4].split(separator: ";").map { $0.drop { $0 == " " } }
        isPinned = pinned.contains(Substring(WaveLockFile.pinnedWave))
        isDatePinned = pinned.contains(Substring(WaveLockFile.pinnedDate))
        wasLicensed = pinned.contains(Substring(WaveLockFile.licensed))
    }

    /// What tells people apart in both files.
    var key: String { objectID.isEmpty ? userPrincipalName.lowercased() : objectID.lowercased() }

    /// The choice as it stands.
    var row: PreviousPlan.Row {
        PreviousPlan.Row(
            userPrincipalName: userPrincipalName, objectID: objectID, planned: wave, wave: wave, date: date, isPinned: isPinned, isDatePinned: isDatePinned,
            wasLicensed: wasLicensed, line: 0)
    }
}
