extension PilotPlan {
    /// What made the size that ships another one.
    public enum SizeChange: Sendable, Equatable {
        /// What made it smaller.
        public enum Cause: Sendable, Equatable {
            case limit(PilotLimits.Size)
            /// `helpDesk: capacity`.
            case helpDesk
        }

        case lowered(from: Int, by: Cause)
        /// `waves: minUsers`.
        case raised(from: Int)

        /// The size that ships.
        public var usual: Int {
            switch self {
            case .lowered(let usual, _), .raised(let usual): usual
            }
        }

        /// What stands in the project file and changed it.
        public var setting: String {
            switch self {
            case .lowered(_, .limit(let limit)): "waves: \(limit.key)"
            case .lowered(_, .helpDesk): "helpDesk: capacity"
            case .raised: "waves: minUsers"
            }
        }
    }
}
