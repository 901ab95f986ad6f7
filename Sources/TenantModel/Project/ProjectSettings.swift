public import ExportReading

/// What the project file (`coexist.yaml`) and the command line say. Keys that no code uses yet are only listed.
public struct ProjectSettings: Sendable {
    public var asOf: Timestamp?
    public var tenantName: String?
    public var tenantID: GUID?
    public var domains: [String] = []
    /// The MDM authority as somebody read it at Tenant administration › Tenant status.
    public var authority: TenantAuthority?
    /// The administrator states that there are no Intune policies.
    public var hasNoIntunePolicies = false
    /// The administrator states that there are no Basic Mobility policies.
    public var hasNoBasicMobilityPolicies = false
    /// Whether devices without a compliance policy count as compliant: the tenant's compliance setting, as somebody read it.
    public var isCompliantWithoutPolicy: Bool?
    /// `facts.statedBy` and `facts.statedOn`.
    public var statedBy: String?
    public var statedOn: String?
    /// The planned day of enablement.
    public var enablement: Timestamp?
    /// When somebody started Microsoft's evaluation, which freezes the policies of Basic Mobility.
    public var evaluationStarted: Timestamp?
    /// The last day of the Apple push certificate, as somebody read it.
    public var pushCertificateExpiry: Timestamp?
    /// The account that owns that certificate, and its topic.
    public var pushAppleID: String?
    public var pushTopic: String?
    /// Where the tenant lives; nil when nobody said so.
    public var cloud: GraphCloud?
    /// Whose Windows devices enroll by themselves, and whose get app protection instead.
    public var mdmUserScope: EnrollmentScope?
    public var mamUserScope: EnrollmentScope?
    /// Whether administrators without a license may use Intune.
    public var allowsUnlicensedAdmins: Bool?
    /// Who answers for the project.
    public var sponsor: String?
    /// By role, in the order of the file.
    public var people: [ProjectPerson] = []
    public var projectOperator: ProjectOperator?
    /// Numbers of cases at Microsoft, by subject.
    public var supportCases: [String: String] = [:]
    /// Steps that cannot be undone and that somebody has signed for.
    public var acknowledgements: [String] = []
    public var personalDevices: PersonalDevices?
    /// In the order of the file.
    public var useCases: [UseCaseSettings] = []
    /// `documents`; nil: by the number of devices.
    public var documentSize: DocumentSize?
    /// The project's time zone, an IANA name.
    public var timeZone: String?
    public var targets: UserSelector?
    public var stay: UserSelector?
    public var exclude: UserSelector?
    public var critical: UserSelector?
    public var vip: UserSelector?
    /// People who like to go first.
    public var volunteers: UserSelector?
    /// People who are away during the rollout.
    public var leave: UserSelector?
    /// Which group a member export without group name is about, by file.
    public var groupOfFile: [String: String] = [:]
    /// Local product names with their SKU part number.
    public var productNames: [String: String] = [:]
    /// UPNs of device enrollment managers; nil when not stated.
    public var enrollmentManagers: [String]?
    /// `licenses: give`: part number of the product that the waves assign.
    public var licenseToGive: String?
    /// `licenses: buy`: how many licenses will be bought, by part number.
    public var licensesToBuy: [String: Int] = [:]
    /// `licenses: prices`, by part number.
    public var licensePrices: [String: LicensePrice] = [:]
    public var calendar = CalendarSettings()
    public var helpDesk = HelpDeskSettings()
    /// `helpDesk: capacity`: hours per day.
    public var helpDeskCapacity: [HelpDeskTier: Double] = [:]
    /// In the order of the file.
    public var sites: [SiteSettings] = []
    public var apps: [AppSettings] = []
    public var pilot = PilotSettings()
    public var waves = WaveSettings()
    /// Tickets to expect within a week, where they differ from those that ship.
    public var ticketRates: [TicketClass: Double] = [:]
    public var thresholds = Thresholds()
    public var exceptions: [RuleException] = []
    public var branding = BrandingSettings()
    /// Keys that were given and that no code uses yet.
    public var unusedKeys: [String] = []
    /// The file they come from; nil without one.
    public var path: String?

    /// No settings.
    public init() {}
}
