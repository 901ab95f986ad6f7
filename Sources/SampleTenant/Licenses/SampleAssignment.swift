/// One path by which a user holds a product, as `licenseAssignmentStates` tells it.
struct SampleAssignment {
    enum State {
        case active
        /// Effective, but the last change failed.
        case activeWithError
        /// Not effective.
        case failed

        /// As Graph writes it.
        var name: StaticString {
            switch self {
            case .active: "Active"
            case .activeWithError: "ActiveWithError"
            case .failed: "Error"
            }
        }

        /// What went wrong, as Graph writes it.
        var error: StaticString {
            switch self {
            case .active: "None"
            case .activeWithError: "DependencyViolation"
            case .failed: "CountViolation"
            }
        }
    }

    /// Place among ``SampleProducts/products``.
    let product: Int
    /// Whether a group gives it.
    let isByGroup: Bool
    /// Whether the plans that decide on Intune are switched off.
    let hasIntuneOff: Bool
    let state: State
}
