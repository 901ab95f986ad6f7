/// An input that the analysis may need: what a question that is open would be settled by. The raw values appear in JSON.
public enum ExportInput: String, Sendable, CaseIterable, Codable {
    /// Who there is.
    case users
    /// What they hold, by product name at least.
    case licenses
    /// Which plans are on, by which path: Graph or PowerShell.
    case licensePlans
    /// Devices with an MDM marker: the Entra device list.
    case entraDevices
    /// Devices under Intune's inventory: enrollment, check-in, certificate.
    case intuneDevices
    /// Seats: subscribed SKUs.
    case subscribedSkus
    /// Who is in which group.
    case groupMembers
    /// Basic Mobility policies and rules.
    case basicMobilityPolicies
    /// Intune policies with their assignments.
    case intunePolicies
    /// Conditional Access policies.
    case conditionalAccess
    /// What the tenant does with devices that have no compliance policy: `facts.complianceWithoutPolicy` of the project file.
    case complianceDefault
    /// The tenant's MDM authority.
    case authority
    /// Verified domains and tenant id.
    case organization
    /// Administrator roles.
    case roles
    /// The Apple push certificate.
    case appleConnectors
    /// Who is meant to move: `targets:` or `stay:` of the project file.
    case intent
    /// Device enrollment managers: `dem:` of the project file.
    case enrollmentManagers
    /// Waves of a plan.
    case waves
    /// A rule of the catalog that this version does not have.
    case notBuilt
    /// The rule was left out by `--only` or `--skip`.
    case skipped
}
