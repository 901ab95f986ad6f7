/// Why a setting has its verdict, or a policy reaches somebody only perhaps. Documents have a sentence for each, with `name` and `other` filled in.
public struct CoverageReason: Sendable, Hashable {
    /// What is the matter.
    public enum Kind: String, Sendable, CaseIterable {
        // Why a policy reaches people only perhaps
        case assignmentsUnknown
        case filter
        case groupUnknown
        case groupAmbiguous
        case groupMembersUnknown
        case deviceGroup
        case afterReenrollment
        // Why a setting has its verdict
        case equalValue
        case stricterValue
        case weakerValue
        case roundedByIntune
        case otherRoute
        case differentValues
        case noPolicyReaches
        case noCounterpart
        case onlyUnassigned
        case uncertainPairing
        case valueNotComparable
        case notSetInIntune
        case notInV1Export
        case noEffectOnPlatform
        /// It acts on Samsung Knox only, and exports do not tell such devices from other Android.
        case onlyOnSamsungKnox
        case gateOff
        case noMailProfile
        /// A compliance policy asks for a mail profile that does not arrive.
        case mailRequiredWithoutProfile
        case noConditionalAccess
        case conditionalAccessNotRead
        /// A file of Intune policies names a next page that was not read.
        case exportCutShort
        case noPoliciesStated
        case policiesNotRead
        case orderAssumed
    }

    public let kind: Kind
    /// The policy, group or filter that it is about; empty when none.
    public let name: String
    /// A second name or value; empty when none.
    public let other: String

    /// A reason.
    public init(_ kind: Kind, _ name: String = "", _ other: String = "") {
        self.kind = kind
        self.name = name
        self.other = other
    }
}
