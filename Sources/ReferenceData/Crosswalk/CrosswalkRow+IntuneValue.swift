public import TenantModel

extension CrosswalkRow {
    /// Whether this control is about a value at all: the one for Australian ratings is not about American ones.
    ///
    /// - Parameter region: the region of ratings (`au`) that the policy sets; empty when it sets none.
    public func concerns(_ value: PolicyValue, region: String = "") -> Bool {
        switch conversion.base {
        case .ratings(let own, let kind):
            if !region.isEmpty, region.lowercased() != own.lowercased() { return false }
            return RatingTable.shipped.graphValue(of: Self.text(value), region: own, kind: kind) != nil
        case .pairs: return conversion.pair(of: Self.text(value)) != nil
        default: return true
        }
    }

    /// What the value of Basic Mobility becomes in Intune; nil when that is not known, or when any value will do.
    public func intuneValue(for value: PolicyValue) -> IntuneValue? {
        switch conversion.base {
        case .same where comparison == .minAtLeast || comparison == .maxAtMost, .minutes, .option: return number(value)
        case .same, .address: return IntuneValue(value)
        case .inverse: return Self.boolean(value).map { IntuneValue(.boolean(!$0)) }
        case .contains(let item): return IntuneValue(.list([item]))
        case .ratings(let region, let kind):
            return RatingTable.shipped.graphValue(of: Self.text(value), region: region, kind: kind).map { IntuneValue(.text($0)) }
        case .pairs:
            guard let pair = conversion.pair(of: Self.text(value)), pair.to != "set" else { return nil }
            return IntuneValue(written(pair.to), isRounded: pair.sign == .nearest, isPartial: pair.sign == .less)
        case .set, .unknown: return fallbackValue
        }
    }

    /// What Intune gets when Basic Mobility has no value; nil when that is nothing.
    public var fallbackValue: IntuneValue? { conversion.fallback.map { IntuneValue(.text($0)) } }

    /// A number within steps, limits and range.
    private func number(_ value: PolicyValue) -> IntuneValue? {
        guard let exact = Self.number(value, inMinutes: conversion.base == .minutes) else { return nil }
        var result = exact.value
        if let least = conversion.steps.first { result = conversion.steps.last { $0 <= result } ?? least }
        if let atLeast = conversion.atLeast { result = max(result, atLeast) }
        if let atMost = conversion.atMost { result = min(result, atMost) }
        if let range { result = min(max(result, range.lowerBound), range.upperBound) }
        // A span below a minute would become 0, which Intune takes for "not set".
        if result == 0, !conversion.countsZero, !exact.isWhole { result = 1 }
        let isOption = conversion.base == .option
        return IntuneValue(
            isOption ? .text(String(result)) : .number(result), exact: isOption ? .text(String(exact.value)) : .number(exact.value),
            isRounded: result != exact.value || !exact.isWhole)
    }

    /// A pair's right side as the kind of policy writes it: a settings catalog has options, all others have values.
    private func written(_ text: String) -> PolicyValue {
        if kind != .settingsCatalog, text == "true" || text == "false" { return .boolean(text == "true") }
        return .text(text)
    }

    /// A value as pairs name it.
    static func text(_ value: PolicyValue) -> String {
        if case .list(let items) = value, items.count == 1 { return items[0] }
        return value.description
    }

    private static func boolean(_ value: PolicyValue) -> Bool? {
        switch value {
        case .boolean(let value): value
        case .text(let text): ["true": true, "false": false][text.lowercased()]
        case .number, .duration, .list: nil
        }
    }

    private static func number(_ value: PolicyValue, inMinutes: Bool) -> (value: Int, isWhole: Bool)? {
        switch value {
        case .number(let number): (number, true)
        case .duration(let seconds): inMinutes ? (seconds / 60, seconds % 60 == 0) : nil
        case .text(let text): Int(text).map { ($0, true) }
        case .boolean, .list: nil
        }
    }
}
