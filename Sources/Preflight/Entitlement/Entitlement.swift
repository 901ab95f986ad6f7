public import TenantModel

/// What a license set means for Intune, decided once for all users who hold it.
public struct Entitlement: Sendable {
    /// Why the answer is what it is.
    public enum Basis: Sendable {
        /// A deciding plan is on in an effective path.
        case planOn
        /// A deciding plan is assigned and pending.
        case planPending
        /// A product that contains a deciding plan, by name or SKU alone: a plan switched off inside cannot be seen.
        case presumedFromProduct
        /// All paths are known and none has a deciding plan on.
        case planOff
        /// Every product is recognized and none contains a deciding plan.
        case noIntuneProduct
        /// Nothing is assigned.
        case unlicensed
        /// A product that no table knows, and no recognized Intune product beside it.
        case productNotRecognized
        /// No license column, an empty one, or a collapsed one.
        case notRead
    }

    public var answer: EntitlementAnswer
    public var confidence: Confidence
    public var basis: Basis
    /// Products that no table knows, as the export names them.
    public var unknownProducts: [String] = []
    /// The product that decided, for sentences.
    public var decidingProduct = ""
    /// The assignments that grant Intune.
    public var grantingAssignments: [LicenseAssignment] = []
    /// Whether a deciding plan is switched off in some path.
    public var hasPlanSwitchedOff = false
    /// Whether the set includes Basic Mobility and Security.
    public var includesBasicMobility = false
    /// Whether the set includes Entra ID P1 or more.
    public var includesEntraP1 = false
    /// Error codes of failed assignments.
    public var errors: [String] = []

    /// The product that the reason is about: the unknown one where that is the reason, else the one that decided.
    public var productToName: String { basis == .productNotRecognized ? unknownProducts.first ?? decidingProduct : decidingProduct }

    /// Whether a user with these licenses switches as soon as coexistence is on.
    public var switches: Bool { answer == .yes || answer == .pending }
    /// Whether the answer rests on product names alone.
    public var isPresumed: Bool { basis == .presumedFromProduct }

    /// What decides, without texts: copied for every user.
    struct Gist {
        let answer: EntitlementAnswer
        let confidence: Confidence
        let basis: Basis
        let switches: Bool
        let isPresumed: Bool
    }

    var gist: Gist { Gist(answer: answer, confidence: confidence, basis: basis, switches: switches, isPresumed: isPresumed) }
}
