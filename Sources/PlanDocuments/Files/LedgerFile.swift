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
    /// By license set: `licensePath`.
    private let paths: [String]
    /// By license set and reason: the sentence.
    private let sentences: [[String]]

    init(_ assessment: Assessment, reasons: Reasons) {
        decisions = assessment.decisions
        evidence = EvidenceText(decisions.tenant)
        blockedBy = Self.blockedBy(assessment)
        let tenant = decisions.tenant
        paths = decisions.entitlements.map { $0.pathText(tenant) }
        sentences = decisions.entitlements.map { entitlement in
            let product = entitlement.unknownProducts.first ?? entitlement.decidingProduct
            return UserReason.allCases.map { reasons.sentence($0.key, product: product) }
        }
    }

    func file(_ workers: Workers) -> OutputFile {
        RowsFile.file("ledger.csv", columns: Self.columns, count: decisions.tenant.users.count, workers: workers) { row, writer in
            append(UserID(index: UInt32(row)), to: &writer)
        }
    }

    private func append(_ user: UserID, to writer: inout CSVWriter) {
        let users = decisions.tenant.users
        let row = user.row
        let set = Int(users.licenses[row].index)
        let devices = DeviceCounts(user, decisions)
        writer.guid(users.objectID[row])
        users.userPrincipalName.withBytes(row) { writer.cell($0) }
        users.displayName.withBytes(row) { writer.cell($0) }
        decisions.tenant.symbols.withBytes(users.department[row]) { writer.cell($0) }
        writer.cell(decisions.userOutcome[row].name)
        writer.cell(decisions.userConfidence[row].name)
        writer.cell(decisions.userAuthority[row].name)
        writer.cell(authorityAtEnablement(row, devices).name)
        writer.emptyCell()
        writer.cell(decisions.entitlements[set].answer.rawValue)
        writer.cell(paths[set])
        writer.cell(decisions.intent.intended[row].name)
        writer.cell(devices.basicMobility)
        writer.cell(devices.intune)
        writer.cell(devices.platformText)
        writer.emptyCell()
        if let rules = blockedBy[user] { writer.cell(rules) } else { writer.emptyCell() }
        writer.emptyCell()
        writer.cell(sentences[set][Int(decisions.userReason[row].rawValue)])
        var places: [UInt8] = []
        evidence.append(users[user].evidence + decisions.devicesOfUsers[user].flatMap { decisions.tenant.devices.evidence(of: $0) }, to: &places)
        places.withUnsafeBytes { writer.cell($0) }
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
