import ExportReading
import Preflight
import ReferenceData
import TenantModel

/// What the sections of the report draw on: the assessment, its numbers counted once, and the words.
struct ReportValues: Sendable {
    let assessment: Assessment
    let decisions: Decisions
    let tenant: Tenant
    let counts: OutcomeCounts
    let users: UserNumbers
    let devices: DeviceNumbers
    /// Who is due and silent; only where coexistence is on already.
    let after: AfterEnablement?
    let text: ReportText
    let reasons: Reasons
    let coverage: CoverageView
    /// Whether the CSV files are written beside the report.
    let hasAnnexes: Bool

    init(_ assessment: Assessment, text: ReportText, reasons: Reasons, coverage: CoverageView, hasAnnexes: Bool) {
        self.assessment = assessment
        self.text = text
        self.reasons = reasons
        self.coverage = coverage
        self.hasAnnexes = hasAnnexes
        decisions = assessment.decisions
        tenant = assessment.decisions.tenant
        counts = OutcomeCounts(assessment.decisions)
        users = UserNumbers(assessment.decisions)
        devices = DeviceNumbers(assessment.decisions)
        after = assessment.decisions.tenantAuthority.isAlreadyEnabled ? AfterEnablement(assessment.decisions) : nil
    }

    /// Whether "at enablement" reads "at the next check-in".
    var isEnabled: Bool { decisions.tenantAuthority.isAlreadyEnabled }

    /// A file beside the report, when it is written.
    func annex(_ file: String) -> FileLink? { hasAnnexes ? FileLink(file) : nil }

    /// A number of users that "who switches" decides: `?` when it is not answered and nobody was found, a lower bound when somebody was.
    func figure(_ count: Int) -> Figure {
        guard !assessment.verdict.answersWhoSwitches else { return .known(count) }
        return count > 0 ? .atLeast(count) : .unknown(reason: missingReason)
    }

    /// Which inputs "who switches" needs.
    private var missingReason: String {
        text(.tileMissing, ["inputs": text.list(assessment.verdict.missingForWhoSwitches.map(name(of:)))])
    }

    /// What people call an input.
    func name(of input: ExportInput) -> String {
        switch input {
        case .notBuilt: text(.notBuilt)
        case .skipped: text(.skipped)
        default: InputCatalog.entry(input.rawValue)?.name ?? input.rawValue
        }
    }

    /// What people call a platform.
    func name(of platform: Platform) -> String {
        switch platform {
        case .unknown: text(.platformUnknown)
        case .other: text(.platformOther)
        case .android: text(.platformAndroid)
        case .windows: text(.platformWindows)
        case .iOS, .iPadOS, .macOS: platform.name
        }
    }

    /// The population that an outcome is.
    func name(of outcome: UserOutcome) -> String {
        switch outcome {
        case .switchesAtEnablement: text(.populationSwT)
        case .switchesWithLicense: text(.populationSwW)
        case .staysOnBasicMobility: text(.populationStay)
        case .alreadyIntune: text(.populationIntune)
        case .noManagedDevice: text(.populationNodev)
        case .cannotTell: text(.populationOpen)
        }
    }

    /// The population that an outcome is.
    func name(of outcome: DeviceOutcome) -> String {
        switch outcome {
        case .switchesAtEnablement: text(.populationSwT)
        case .switchesWithLicense: text(.populationSwW)
        case .staysOnBasicMobility: text(.populationStay)
        case .alreadyIntune: text(.populationIntune)
        case .notMigrated: text(.populationD1)
        case .leaving: text(.populationLeaving)
        case .notManaged: text(.populationNodev)
        case .cannotTell: text(.populationOpen)
        }
    }
}
