import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// The rows of the ledger, in the form of a writer.
struct LedgerRows<Writer: RowWriter & ~Copyable>: Sendable {
    private let decisions: Decisions
    private let users: UserTable
    private let outcomes: [UserOutcome]
    private let confidences: [Confidence]
    private let authorities: [Authority]
    private let reasons: [UserReason]
    private let intended: [Intended]
    private let devices: [CountedDevice]
    private let evidence: EvidenceText
    private let blockedBy: WaveBlockers
    private let blockedTexts: TextColumn
    private let plan: RolloutPlan?
    private let waves: WaveTexts<Writer>?
    private let coverage: PolicyCoverage
    /// By license set: `intuneEntitlement` and `licensePath`, as two cells.
    private let entitlements: TextColumn
    /// By license set and reason: the sentence.
    private let sentences: TextColumn
    /// By symbol: the department.
    private let departments: TextColumn
    private let reasonCount = UserReason.allCases.count
    private let words = CellWords<Writer>()

    /// `plan`: what it adds; without one those columns are empty.
    init(_ assessment: Assessment, reasons: Reasons, evidence: EvidenceText, plan: PlanColumns?) {
        decisions = assessment.decisions
        users = decisions.tenant.users
        outcomes = decisions.userOutcome
        confidences = decisions.userConfidence
        authorities = decisions.userAuthority
        self.reasons = decisions.userReason
        intended = decisions.intent.intended
        devices = CountedDevice.all(of: decisions)
        self.evidence = evidence
        blockedBy = plan?.plan.blockers ?? WaveBlockers(assessment)
        blockedTexts = TextColumn(cells: blockedBy.texts, for: Writer.self)
        self.plan = plan?.plan
        waves = plan.map { WaveTexts($0.plan, text: $0.text) }
        let tenant = decisions.tenant
        entitlements = TextColumn(cells: decisions.entitlements.map { [$0.answer.rawValue, $0.pathText(tenant)] }, for: Writer.self)
        departments = TextColumn(cells: tenant.symbols.texts, for: Writer.self)
        var byProduct: [String: [String]] = [:]
        for product in Set(decisions.entitlements.map(\.productToName)) {
            byProduct[product] = UserReason.allCases.map { reasons.sentence($0, product: product) }
        }
        sentences = TextColumn(cells: decisions.entitlements.flatMap { byProduct[$0.productToName] ?? [] }, for: Writer.self)
        coverage = decisions.coverage
    }

    /// How many rows there are.
    var count: Int { users.count }

    /// Reads a byte of each device of some users: those of a user are anywhere in the table.
    func touch(_ rows: Range<Int>) -> UInt64 {
        let devicesOfUsers = decisions.devicesOfUsers
        var sum: UInt64 = 0
        for row in rows {
            devicesOfUsers.forEach(of: UserID(index: UInt32(row))) { sum &+= UInt64(devices[$0.row].platform) &+ evidence.touch($0) }
        }
        return sum
    }

    /// Appends the row of a user.
    @inline(__always)
    func append(_ user: UserID, to writer: inout Writer) {
        let row = user.row
        let set = Int(users.licenses[row].index)
        var counts = DeviceCounts()
        decisions.devicesOfUsers.forEach(of: user) { counts.add(devices[$0.row]) }
        writer.guid(users.objectID[row])
        users.userPrincipalName.withBytes(row) { writer.cell($0) }
        users.displayName.withBytes(row) { writer.cell($0) }
        writer.encodedCell(departments, Int(users.department[row].index))
        writer.encodedCell(words.userOutcomes, Int(outcomes[row].rawValue))
        writer.encodedCell(words.confidences, Int(confidences[row].rawValue))
        writer.encodedCell(words.authorities, Int(authorities[row].rawValue))
        let atEnablement = authorityAtEnablement(row, counts)
        writer.encodedCell(words.authorities, Int(atEnablement.rawValue))
        if let plan { writer.encodedCell(words.authorities, Int(plan.authority(after: atEnablement, of: user).rawValue)) } else { writer.emptyCell() }
        writer.encodedCell(entitlements, set)
        writer.encodedCell(words.intended, Int(intended[row].rawValue))
        writer.cell(counts.basicMobility)
        writer.cell(counts.intune)
        writer.encodedCell(words.platforms, Int(counts.platforms))
        writer.cell(coverage.gap(of: user).known)
        writer.encodedCell(blockedTexts, blockedBy[user])
        if let waves { waves.wave(user, to: &writer) } else { writer.emptyCell() }
        writer.encodedCell(sentences, set * reasonCount + Int(reasons[row].rawValue))
        evidence.cell(user, decisions, to: &writer)
        writer.endRow()
    }

    /// Who manages the user's devices once coexistence is on; for a user without devices, who would manage a new one.
    private func authorityAtEnablement(_ row: Int, _ counts: DeviceCounts) -> Authority {
        switch outcomes[row] {
        case .switchesAtEnablement: .intune
        case .switchesWithLicense, .staysOnBasicMobility: .basicMobility
        case .alreadyIntune: authorities[row]
        case .cannotTell: .undetermined
        case .noManagedDevice: counts.all > 0 && authorities[row] != .none ? authorities[row] : newEnrollment(row)
        }
    }

    private func newEnrollment(_ row: Int) -> Authority {
        switch decisions.entitlements[Int(users.licenses[row].index)].answer {
        case .yes, .pending: .intune
        case .no: .basicMobility
        case .unknown: .undetermined
        }
    }
}
