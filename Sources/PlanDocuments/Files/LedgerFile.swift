import ExportReading
import Preflight
import TenantModel

/// `ledger.csv`: one row per user, with outcome, reason and evidence.
struct LedgerFile: Sendable {
    static let columns = [
        "objectId", "userPrincipalName", "displayName", "department", "outcome", "confidence", "authorityNow", "authorityAtEnablement",
        "authorityAfterPlan", "intuneEntitlement", "licensePath", "intended", "basicMobilityDevices", "intuneDevices", "platforms", "policyGap",
        "blockedBy", "wave", "reason", "evidence",
    ]

    private let decisions: Decisions
    private let evidence: EvidenceText
    private let blockedBy: [UserID: String]
    /// By license set: `licensePath`, as a cell.
    private let paths: [[UInt8]]
    /// By license set and reason: the sentence, as a cell.
    private let sentences: [[[UInt8]]]
    /// By symbol: the department, as a cell.
    private let departments: [[UInt8]]
    private let words = CellWords()

    init(_ assessment: Assessment, reasons: Reasons) {
        decisions = assessment.decisions
        evidence = EvidenceText(decisions.tenant)
        blockedBy = Self.blockedBy(assessment)
        let tenant = decisions.tenant
        paths = decisions.entitlements.map { CSVWriter.encoded($0.pathText(tenant)) }
        departments = (0..<tenant.symbols.count).map { CSVWriter.encoded(tenant.symbols[Symbol(index: UInt32($0))]) }
        var byProduct: [String: [[UInt8]]] = [:]
        for product in Set(decisions.entitlements.map(\.productToName)) {
            byProduct[product] = UserReason.allCases.map { CSVWriter.encoded(reasons.sentence($0, product: product)) }
        }
        sentences = decisions.entitlements.map { byProduct[$0.productToName] ?? [] }
    }

    func file(_ workers: Workers) -> OutputFile {
        RowsFile.file("ledger.csv", columns: Self.columns, count: decisions.tenant.users.count, workers: workers) { row, writer in
            append(UserID(index: UInt32(row)), to: &writer)
        }
    }

    private func append(_ user: UserID, to writer: inout CSVWriter) {
        let row = user.row
        let set = Int(decisions.tenant.users.licenses[row].index)
        let devices = DeviceCounts(user, decisions)
        writer.guid(decisions.tenant.users.objectID[row])
        decisions.tenant.users.userPrincipalName.withBytes(row) { writer.cell($0) }
        decisions.tenant.users.displayName.withBytes(row) { writer.cell($0) }
        writer.encodedCell(departments[Int(decisions.tenant.users.department[row].index)])
        writer.encodedCell(words.userOutcomes[Int(decisions.userOutcome[row].rawValue)])
        writer.encodedCell(words.confidences[Int(decisions.userConfidence[row].rawValue)])
        writer.encodedCell(words.authorities[Int(decisions.userAuthority[row].rawValue)])
        writer.encodedCell(words.authorities[Int(authorityAtEnablement(row, devices).rawValue)])
        writer.emptyCell()
        writer.cell(decisions.entitlements[set].answer.rawValue)
        writer.encodedCell(paths[set])
        writer.encodedCell(words.intended[Int(decisions.intent.intended[row].rawValue)])
        writer.cell(devices.basicMobility)
        writer.cell(devices.intune)
        writer.encodedCell(words.platforms[Int(devices.platforms)])
        writer.cell(decisions.coverage.gap(of: user).known)
        if !blockedBy.isEmpty, let rules = blockedBy[user] { writer.cell(rules) } else { writer.emptyCell() }
        writer.emptyCell()
        writer.encodedCell(sentences[set][Int(decisions.userReason[row].rawValue)])
        evidence.cell(user, decisions, to: &writer)
        writer.endRow()
    }

    /// Who manages the user's devices once coexistence is on; for a user without devices, who would manage a new one.
    private func authorityAtEnablement(_ row: Int, _ devices: DeviceCounts) -> Authority {
        switch decisions.userOutcome[row] {
        case .switchesAtEnablement: .intune
        case .switchesWithLicense, .staysOnBasicMobility: .basicMobility
        case .alreadyIntune: decisions.userAuthority[row]
        case .cannotTell: .undetermined
        case .noManagedDevice: devices.all > 0 && decisions.userAuthority[row] != .none ? decisions.userAuthority[row] : newEnrollment(row)
        }
    }

    private func newEnrollment(_ row: Int) -> Authority {
        switch decisions.entitlements[Int(decisions.tenant.users.licenses[row].index)].answer {
        case .yes, .pending: .intune
        case .no: .basicMobility
        case .unknown: .undetermined
        }
    }

    /// Rules that hold a user back: failed assignments.
    private static func blockedBy(_ assessment: Assessment) -> [UserID: String] {
        var result: [UserID: String] = [:]
        for (report, finding) in assessment.findings where finding.scope == .wave {
            guard case .users(let users) = finding.subjects else { continue }
            for user in users { result[user] = result[user].map { $0 + "; " + report.text.id } ?? report.text.id }
        }
        return result
    }
}
