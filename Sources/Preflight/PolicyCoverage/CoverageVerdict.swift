/// What becomes of one Basic Mobility setting on one platform after the switch, by the names of the contract.
public enum CoverageVerdict: String, Sendable, CaseIterable, Comparable {
    /// The same value arrives.
    case coveredEqual = "covered-equal"
    /// A stricter value arrives; people may notice.
    case coveredStricter = "covered-stricter"
    /// The value arrives, but by the other kind of policy: it is set and gates nothing, or gates what was only set.
    case coveredByOtherRoute = "covered-by-other-route"
    /// A value arrives that asks for less.
    case weaker
    /// Two profiles set different values, and none wins.
    case conflict
    /// It arrives if something holds that the exports do not show.
    case depends
    /// A person has to look: the pairing is uncertain, or the value cannot be compared.
    case needsReview = "needs-review"
    /// Nothing arrives.
    case lost
    /// The setting does nothing on this platform today.
    case inert

    /// The better first: what a setting gets is the best of all that reach it, a conflict excepted.
    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    public static func < (a: CoverageVerdict, b: CoverageVerdict) -> Bool { a.order < b.order }

    /// Whether the setting surely arrives, as it was or stricter.
    public var isCovered: Bool { self == .coveredEqual || self == .coveredStricter || self == .coveredByOtherRoute }

    /// Whether something is surely missing: what makes `policyGap` true.
    public var isGap: Bool { self == .lost || self == .weaker || self == .conflict }

    /// Whether nobody can tell from these exports.
    public var isOpen: Bool { self == .depends || self == .needsReview }
}
