import ExportReading
import TenantModel

/// One object of the Basic Mobility cmdlets: a policy, a rule, or the tenant's rule.
struct BasicMobilityRecord: Sendable {
    /// What the object is.
    enum Content: Sendable {
        case policy
        case rule(targets: TargetCell, settings: [BasicMobilityPolicy.Setting])
        case tenantRule(appliesTo: String, blocksUnsupportedDevices: Trit, exclusions: TargetCell)
        /// A policy of another kind, which the same cmdlets' relatives list beside them.
        case otherPolicy
    }

    var content: Content
    /// Counts from the block's first row.
    var row: UInt32
    /// As written; a rule's with its suffix in braces.
    var name: String
    /// `ExchangeObjectId`, which rules refer to.
    var objectID: GUID?
    /// `Guid` or another id of the same object.
    var otherID: GUID?
    /// What the object says of its kind: `Type` of a policy, `AllowJailbroken` of a rule.
    var kind: BasicMobilityPolicy.Kind
    /// Whether it says that it belongs to the tenant's rule.
    var isOfTenant = false
    var isEnabled: Trit
    var priority: Int?
    /// What a rule says of its policy: an id, a name.
    var policyID: GUID?
    var policyName = ""
    var isPendingDeletion = false

    /// Everything that could name it.
    var ids: [GUID] { [objectID, otherID].compactMap(\.self) }
}
