import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// `ledger.csv`: one row per user, with outcome, reason and evidence.
enum LedgerFile {
    static let columns = [
        "objectId", "userPrincipalName", "displayName", "department", "outcome", "confidence", "authorityNow", "authorityAtEnablement",
        "authorityAfterPlan", "intuneEntitlement", "licensePath", "intended", "basicMobilityDevices", "intuneDevices", "platforms", "policyGap",
        "blockedBy", "wave", "reason", "evidence",
    ]

    static func file(_ assessment: Assessment, reasons: Reasons, evidence: EvidenceText, plan: PlanColumns?, _ workers: Workers) -> OutputFile {
        let rows = LedgerRows<CSVWriter>(assessment, reasons: reasons, evidence: evidence, plan: plan)
        return RowsFile.file("ledger.csv", columns: columns, count: rows.count, workers: workers, touch: rows.touch) { row, writer in
            rows.append(UserID(index: UInt32(row)), to: &writer)
        }
    }
}
