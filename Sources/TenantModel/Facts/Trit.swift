/// Yes, no or unknown in one byte: how columns hold three-valued facts.
public enum Trit: UInt8, Sendable, Equatable {
    /// Nothing was said.
    case unknown
    case no
    case yes

    /// Yes, no, or unknown for nil.
    public init(_ value: Bool?) { self = value.map { $0 ? .yes : .no } ?? .unknown }

    /// True, false, or nil for unknown.
    public var known: Bool? {
        switch self {
        case .unknown: nil
        case .no: false
        case .yes: true
        }
    }

    /// This value when it is known, else the other.
    public func or(_ other: Trit) -> Trit { self == .unknown ? other : self }
}
