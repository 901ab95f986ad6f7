import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// `license-hold.csv`: the default proposal of whom to hold until their wave, a row per user and path that grants Intune.
/// Somebody who switches by a co-managed device alone has no path and no row.
struct LicenseHoldFile: Sendable {
    static let columns = ["userPrincipalName", "objectId", "path", "group", "skuPartNumber", "planToSwitchOff", "sideEffects", "wave", "releaseOn"]

    private let decisions: Decisions
    /// By license set: the cells from `path` on, a row each.
    private let rows: [[[UInt8]]]

    private let plan: RolloutPlan?
    private let waves: WaveTexts<CSVWriter>?

    /// `plan`: whom a plan holds, and until when; without one the default proposal.
    init(_ assessment: Assessment, text: CoverageText, plan: PlanColumns?) {
        decisions = assessment.decisions
        self.plan = plan?.plan
        waves = plan.map { WaveTexts($0.plan, text: $0.text) }
        rows = assessment.decisions.holdPaths().map { paths in
            paths.map { path in
                CSVWriter.encoded([path.path, path.group, path.partNumber, path.plans, text.sideEffects(path)])
            }
        }
    }

    func file(_ workers: Workers) -> OutputFile {
        RowsFile.file("license-hold.csv", columns: Self.columns, count: decisions.tenant.users.count, workers: workers) { row, writer in
            let user = UserID(index: UInt32(row))
            guard plan.map({ $0.standing[row].isHeld }) ?? decisions.isToBeHeld(user) else { return }
            for cells in rows[Int(decisions.tenant.users.licenses[row].index)] {
                decisions.tenant.users.userPrincipalName.withBytes(row) { writer.cell($0) }
                writer.guid(decisions.tenant.users.objectID[row])
                cells.withUnsafeBytes { writer.encodedCell($0) }
                if let waves {
                    waves.wave(user, to: &writer)
                    waves.date(user, to: &writer)
                } else {
                    writer.emptyCell()
                    writer.emptyCell()
                }
                writer.endRow()
            }
        }
    }
}
