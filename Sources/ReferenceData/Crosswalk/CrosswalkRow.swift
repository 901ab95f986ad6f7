/// One control of Intune that can carry one Basic Mobility setting: a line of `crosswalk.csv`.
public struct CrosswalkRow: Sendable {
    /// What kind of policy the control belongs to.
    public enum Kind: String, Sendable, CaseIterable {
        case compliance
        case restriction
        case settingsCatalog = "settings catalog"
        case emailProfile = "email profile"
        case conditionalAccess = "conditional access"
        /// Nothing in Intune is known to carry it.
        case none
    }

    /// How the two values are compared.
    public enum Comparison: String, Sendable, CaseIterable {
        case exact
        case booleanEqual = "boolean-equal"
        case booleanInverse = "boolean-inverse"
        /// A larger number is stricter; 0 is not set.
        case minAtLeast = "min-at-least"
        /// A smaller number is stricter; 0 is not set.
        case maxAtMost = "max-at-most"
        /// A value further down in its order is stricter.
        case enumAtLeast = "enum-at-least"
        case enumMap = "enum-map"
        /// Any value will do, unless the conversion says which.
        case presence
    }

    /// Which kind of Basic Mobility policy Microsoft sends here.
    public enum Route: String, Sendable, CaseIterable {
        /// Policies that block access.
        case block
        /// Policies that allow access.
        case allow
        case both
    }

    /// How sure the pairing is.
    public enum Confidence: String, Sendable, CaseIterable {
        case certain
        case likely
        /// Never more than "needs review".
        case uncertain
    }

    /// Where it stands in the file, from 1.
    public let line: Int
    /// The parameter's name; in parentheses what is no parameter.
    public let setting: String
    /// As the portal calls it.
    public let label: String
    /// `ios`, `android-da`, `samsung-knox`, `android-wp`, `android-do`, `windows`, `all`, `tenant`.
    public let platform: String
    public let kind: Kind
    /// `#microsoft.graph.iosCompliancePolicy`; empty when there is none.
    public let odataType: String
    /// As Graph spells it: a property's path, or the id of a settings catalog definition; empty when there is none.
    public let property: String
    /// How policies that were read name it: the property in lower case.
    public let key: String
    public let comparison: Comparison
    public let conversion: CrosswalkConversion
    /// The numbers that Intune accepts; nil when not known or not a number.
    public let range: ClosedRange<Int>?
    /// What people have to know about the conversion.
    public let remark: String
    public let route: Route
    public let confidence: Confidence
    /// Whether an export of Graph v1.0 leaves it out. Settings catalog policies are beta only as a whole.
    public let isBetaOnly: Bool
    public let note: String
    public let source: String

    /// Whether it reaches a device only after it enrolled again.
    public var needsReenrollment: Bool { platform == "android-wp" || platform == "android-do" }
}

extension CrosswalkRow: CustomStringConvertible {
    /// `crosswalk.csv:59 MaxPasswordAttemptsBeforeWipe ios passcodeSignInFailureCountBeforeWipe`.
    public var description: String { "crosswalk.csv:\(line) \(setting) \(platform) \(property)" }
}
