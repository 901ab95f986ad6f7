public import ExportReading

/// One product of a user by one path.
public struct LicenseAssignment: Sendable, Hashable {
    /// How an export names a product.
    public enum Product: Sendable, Hashable {
        /// By SKU id.
        case sku(GUID)
        /// By part number: `SPE_E3`.
        case partNumber(String)
        /// By display name, possibly localized.
        case name(String)
    }

    /// By which way the product came to the user.
    public enum Path: Sendable, Hashable {
        /// Not said.
        case unknown
        /// Assigned to the user.
        case direct
        /// Through a group, by id or name.
        case group(String)
    }

    /// Whether the assignment works.
    public enum State: String, Sendable, Hashable {
        /// Works; also where an export does not say.
        case active
        /// Works; the last change failed.
        case activeWithError
        /// Switched off.
        case disabled
        /// Does not work: the product is not effective by this path.
        case error
    }

    /// Which plans of the product are on.
    public enum Plans: Sendable, Hashable {
        /// Not said.
        case notRead
        /// All but these, by plan id.
        case allBut([GUID])
        /// Exactly as listed, by plan id or name.
        case listed([ListedPlan])
    }

    public var product: Product
    public var path: Path
    public var state: State
    /// The error code of a failed assignment: `CountViolation`.
    public var error: String?
    public var plans: Plans

    /// An assignment.
    public init(product: Product, path: Path = .unknown, state: State = .active, error: String? = nil, plans: Plans = .notRead) {
        self.product = product
        self.path = path
        self.state = state
        self.error = error
        self.plans = plans
    }

    /// Whether the product works by this path.
    public var isEffective: Bool { state == .active || state == .activeWithError }
}
