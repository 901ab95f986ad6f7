import ExportReading
import Preflight
public import RolloutPlanning
import TenantModel

/// `waves.lock.csv`: what the plan chose and what people pinned, so that the next run keeps it and can tell what was changed by hand since.
public enum WaveLockFile {
    public static let path = "waves.lock.csv"
    public static let columns = ["userPrincipalName", "objectId", "wave", "date", "pinned"]
    /// What `pinned` says of a wave that people chose, and of a day.
    public static let pinnedWave = "wave"
    public static let pinnedDate = "date"
    /// What it says of somebody who holds the license already, before the wave.
    public static let licensed = "licensed"

    /// What it says, without a user, of what the pilot was asked to be.
    public static let pilotUsers = "pilot size"
    public static let pilotDevices = "pilot devices"

    private static func mark(_ budget: PilotPlan.Budget) -> String {
        switch budget {
        case .users(let count): "\(pilotUsers) \(count)"
        case .devices(let count): "\(pilotDevices) \(count)"
        }
    }

    /// Reads what ``mark(_:)`` wrote.
    public static func budget(_ mark: String) -> PilotPlan.Budget? {
        let number = mark.split(separator: " ").last.flatMap { Int($0) }
        guard let number, number > 0 else { return nil }
        if mark.hasPrefix(pilotUsers) { return .users(number) }
        return mark.hasPrefix(pilotDevices) ? .devices(number) : nil
    }

    static func file(_ plan: RolloutPlan, _ decisions: Decisions, texts: WaveTexts<CSVWriter>, workers: Workers) -> OutputFile {
        let users = decisions.tenant.users
        let entitled = decisions.entitlements.map(\.switches)
        // By whether day and wave are pinned, and whether the user is licensed before the wave, all in the order of their names.
        let marks = TextColumn(
            cells: (0..<8).map { mask in
                [pinnedDate, licensed, pinnedWave].enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element).joined(separator: "; ")
            }, for: CSVWriter.self)
        // Waves without members: their days are known from nowhere else.
        let empty = plan.waves.filter(\.users.isEmpty)
        return RowsFile.file(path, columns: columns, count: users.count + empty.count + 1, workers: workers) { row, writer in
            if row == users.count + empty.count {
                guard let asked = plan.pilot.asked else { return }
                writer.row(["", "", "1", "", mark(asked)])
                return
            }
            guard row < users.count else {
                let wave = empty[row - users.count]
                writer.emptyCell()
                writer.emptyCell()
                writer.cell(wave.number)
                writer.cell("\(wave.date)")
                writer.emptyCell()
                writer.endRow()
                return
            }
            let user = UserID(index: UInt32(row))
            guard plan.reasons[row] != .none else { return }
            users.userPrincipalName.withBytes(row) { writer.cell($0) }
            writer.guid(users.objectID[row])
            texts.wave(user, to: &writer)
            texts.date(user, to: &writer)
            let isLicensed = plan.standing[row].hasLaterWave && entitled[Int(users.licenses[row].index)]
            let hasDate = plan.datesOfUsers[user] != nil || plan.pinnedWaves.contains(Int(plan.waveOfUser[row]))
            writer.encodedCell(marks, (hasDate ? 1 : 0) + (isLicensed ? 2 : 0) + (plan.reasons[row] == .pinnedByHand ? 4 : 0))
            writer.endRow()
        }
    }
}
