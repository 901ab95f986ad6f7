import ExportReading
import Preflight
import TenantModel

/// The sheets that an assessment fills: the rows of its CSV files.
struct PreflightSheets {
    let assessment: Assessment
    let view: CoverageView
    let reasons: Reasons
    let evidence: EvidenceText
    /// The hand-edited columns of the action plan, by id.
    let keptActions: [String: [String]]
    let words: WordList<WorkbookWord>
    let limits: WorkbookLimits
    /// What a plan adds.
    let plan: PlanColumns?

    /// All of them.
    var all: [Sheet] { [ledger, findings, actionPlan, licenses, userlessDevices, policyGaps] + (plan.map { [waves($0)] } ?? []) }

    private func waves(_ plan: PlanColumns) -> Sheet {
        Sheet(.waves, columns: WavesFile.columns) { [assessment] writer in
            let texts = WaveTexts<SheetWriter>(plan.plan, text: plan.text)
            let users = assessment.decisions.tenant.users
            for user in users.ids { WavesFile.append(user, plan.plan, users, texts: texts, to: &writer) }
        }
    }

    private var ledger: Sheet {
        let users = assessment.decisions.tenant.users.count
        guard users > limits.ledgerUsers else { return ledger(note: nil) { _ in true } }
        let outcomes = assessment.decisions.userOutcome
        let leftOut = users - outcomes.count { Self.movesOrCannotBeTold($0) }
        return ledger(note: words.text(.movers, count: .known(leftOut))) { Self.movesOrCannotBeTold(outcomes[$0.row]) }
    }

    private func ledger(note: String?, _ isIncluded: @escaping @Sendable (UserID) -> Bool) -> Sheet {
        Sheet(.ledger, columns: LedgerFile.columns, note: note) { [assessment, reasons, evidence, plan] writer in
            let rows = LedgerRows<SheetWriter>(assessment, reasons: reasons, evidence: evidence, plan: plan)
            for user in assessment.decisions.tenant.users.ids where isIncluded(user) { rows.append(user, to: &writer) }
        }
    }

    private static func movesOrCannotBeTold(_ outcome: UserOutcome) -> Bool {
        switch outcome {
        case .switchesAtEnablement, .switchesWithLicense, .cannotTell: true
        case .staysOnBasicMobility, .alreadyIntune, .noManagedDevice: false
        }
    }

    private var findings: Sheet {
        Sheet(.findings, columns: FindingsFile.columns) { [assessment, plan] writer in
            for rows in FindingRows<SheetWriter>.all(assessment, further: plan?.reports ?? []) {
                for index in 0..<rows.count { rows.append(index, to: &writer) }
            }
        }
    }

    private var actionPlan: Sheet {
        Sheet(.actionPlan, columns: ActionPlanFile.columns) { [assessment, keptActions, plan] writer in
            ActionPlanFile.append(assessment, further: plan?.reports ?? [], kept: keptActions, to: &writer)
        }
    }

    private var licenses: Sheet {
        Sheet(.licenses, columns: LicensesFile.columns) { [assessment, plan] writer in LicensesFile.append(assessment, plan: plan?.plan, to: &writer) }
    }

    private var userlessDevices: Sheet {
        Sheet(.userlessDevices, columns: UserlessDevicesFile.columns) { [assessment, evidence] writer in
            UserlessDevicesFile.append(assessment, evidence: evidence, to: &writer)
        }
    }

    private var policyGaps: Sheet {
        Sheet(.policyGaps, columns: PolicyGapsFile.columns) { [view] writer in PolicyGapsFile.append(view, to: &writer) }
    }
}
