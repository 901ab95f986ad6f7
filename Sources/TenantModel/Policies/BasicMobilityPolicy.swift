public import ExportReading

/// A Basic Mobility and Security policy together with its rule: what the compliance cmdlets show as two objects.
public struct BasicMobilityPolicy: Sendable {
    /// What the policy does with a device that does not meet it. It cannot be changed after creation.
    public enum Kind: String, Sendable, CaseIterable {
        /// `DeviceConditionalAccess`: access is blocked.
        case blocksAccess
        /// `DeviceSettings`: access is allowed, settings are applied.
        case allowsAccess
        /// Not said by the file.
        case unknown
    }

    /// The directory id of the policy (`ExchangeObjectId`); nil when only the name is known.
    public var id: GUID?
    /// The policy's name, without the suffix in braces that its rule carries.
    public var name: String
    public var kind: Kind
    /// The policy's `Enabled`; the rule's `Disabled` means nothing.
    public var isEnabled: Trit
    /// Whether the rule is being removed.
    public var isPendingDeletion: Bool
    public var createdAt: Timestamp?
    /// Where a column says so; else the order of creation decides.
    public var priority: Int?
    /// Whom it targets. Empty: nobody, by the zero GUID. Nil: the targets could not be read, or no rule was.
    public var targets: [PolicyTarget]?
    /// Every setting that the rule has a value for, by the name of its parameter (`PasswordMinimumLength`), configured or not.
    public var settings: [Setting]
    /// The policy's record, when it was read.
    public var policyEvidence: Evidence?
    /// The rule's record, when it was read.
    public var ruleEvidence: Evidence?

    /// A parameter of a rule with its value.
    public struct Setting: Sendable, Equatable {
        public let name: String
        public let value: PolicyValue

        /// A parameter with its value.
        public init(name: String, value: PolicyValue) {
            self.name = name
            self.value = value
        }
    }

    /// A policy of which nothing but the name is known.
    public init(name: String) {
        self.name = name
        kind = .unknown
        isEnabled = .unknown
        isPendingDeletion = false
        settings = []
    }

    /// Where it comes from: the rule, which has the settings, else the policy.
    public var evidence: Evidence { ruleEvidence ?? policyEvidence ?? .none }

    /// The value of a parameter; nil when it has none.
    public subscript(setting name: String) -> PolicyValue? { settings.first { $0.name == name }?.value }
}
