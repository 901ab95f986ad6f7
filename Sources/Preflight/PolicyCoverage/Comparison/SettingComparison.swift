public import ReferenceData
public import TenantModel

/// How a value of Intune relates to the Basic Mobility value that it is to replace.
public struct SettingComparison: Sendable, Equatable {
    /// The answer.
    public enum Result: Sendable, Equatable {
        case equal
        /// Asks for more.
        case stricter
        /// Asks for less.
        case weaker
        /// Intune says nothing: the property is absent, or has the value that stands for "not configured".
        case notSet
        case notComparable
    }

    public let result: Result
    /// Whether the difference is one that Intune cannot avoid: it does not know the value.
    public let isRounded: Bool

    /// Whether the setting is met.
    public var isMet: Bool { result == .equal || result == .stricter }

    private init(_ result: Result, isRounded: Bool = false) {
        self.result = result
        self.isRounded = isRounded
    }

    /// Compares.
    ///
    /// - Parameters:
    ///   - current: the value in effect under Basic Mobility.
    ///   - row: the control that carries the other value.
    ///   - replacement: the value in Intune; nil when it has none.
    public init(_ current: PolicyValue, by row: CrosswalkRow, with replacement: PolicyValue?) {
        guard let found = replacement, found != .text(""), found != .list([]) else {
            self.init(.notSet)
            return
        }
        switch row.comparison {
        case .minAtLeast, .maxAtMost: self = Self.numbers(current, row, found)
        case .presence: self = Self.presence(current, row, found)
        case .exact, .booleanEqual, .booleanInverse, .enumMap, .enumAtLeast: self = Self.values(current, row, found)
        }
    }

    private static func numbers(_ current: PolicyValue, _ row: CrosswalkRow, _ found: PolicyValue) -> SettingComparison {
        guard let expected = row.intuneValue(for: current), let wanted = expected.value.asNumber, let exact = expected.exact.asNumber else {
            return .init(.notComparable)
        }
        if case .boolean = found { return .init(.notComparable) }
        guard let number = found.asNumber else { return .init(found.isNotConfigured(in: row.kind) ? .notSet : .notComparable) }
        // Intune has no such numbers: whoever wrote it meant something else.
        if number < 0 { return .init(.notComparable) }
        if number == 0, !row.conversion.countsZero { return .init(.notSet) }
        let isSmallerStricter = row.comparison == .maxAtMost
        if number == wanted {
            return .init(isSmallerStricter && wanted < exact || !isSmallerStricter && wanted > exact ? .stricter : .equal, isRounded: expected.isRounded)
        }
        // What Intune cannot do is not asked for: the looser of the exact and the rounded number is the limit.
        let isMet = isSmallerStricter ? number <= max(wanted, exact) : number >= min(wanted, exact)
        return .init(!isMet ? .weaker : number == exact ? .equal : .stricter)
    }

    private static func presence(_ current: PolicyValue, _ row: CrosswalkRow, _ found: PolicyValue) -> SettingComparison {
        switch row.conversion.base {
        case .unknown: return .init(.notComparable)
        case .contains(let item): return .init(found.items.contains { $0.lowercased() == item.lowercased() } ? .equal : .notSet)
        case .pairs where !found.isList:
            guard let expected = row.intuneValue(for: current) else { return .init(row.concerns(current) ? .equal : .notComparable) }
            if found.isSame(as: expected.value, ignoringCase: true) { return .init(.equal) }
            return .init(found.isNotConfigured(in: row.kind) ? .notSet : .notComparable)
        default: return .init(found.isList ? .notComparable : found.isNotConfigured(in: row.kind) ? .notSet : .equal)
        }
    }

    private static func values(_ current: PolicyValue, _ row: CrosswalkRow, _ found: PolicyValue) -> SettingComparison {
        guard let expected = row.intuneValue(for: current), found.isList == expected.value.isList else { return .init(.notComparable) }
        if row.comparison == .booleanEqual || row.comparison == .booleanInverse, row.kind != .settingsCatalog, !found.isTruthValue {
            return .init(.notComparable)
        }
        if row.conversion.base == .address {
            return .init(found.asAddress == expected.value.asAddress ? .equal : .weaker)
        }
        // Graph writes names of enumerations in one spelling, tools in several; only texts that people type keep their case.
        let isFreeText = row.conversion.base == .same && !row.conversion.ignoresCase
        if found.isSame(as: expected.value, ignoringCase: !isFreeText) {
            return .init(expected.isPartial ? .weaker : .equal, isRounded: expected.isRounded)
        }
        if found.isNotConfigured(in: row.kind) { return .init(.notSet) }
        return hasRanks(row) ? ranks(expected, row, found) : .init(.weaker)
    }

    private static func hasRanks(_ row: CrosswalkRow) -> Bool {
        if case .ratings = row.conversion.base { return true }
        return row.conversion.order != nil
    }

    private static func ranks(_ expected: IntuneValue, _ row: CrosswalkRow, _ found: PolicyValue) -> SettingComparison {
        func rank(_ value: PolicyValue) -> Int? {
            if let order = row.conversion.order { return EnumOrder.shipped(order)?.rank(of: value.description) }
            guard case .ratings(let region, let kind) = row.conversion.base else { return nil }
            return RatingTable.shipped.strictness(of: value.description, region: region, kind: kind)
        }
        guard let found = rank(found), let wanted = rank(expected.value) else { return .init(.notComparable) }
        return .init(found > wanted ? .stricter : .weaker)
    }
}
