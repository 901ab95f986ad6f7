import ReferenceData
import TenantModel

extension PolicyValue {
    /// The number that it is or spells.
    var asNumber: Int? {
        switch self {
        case .number(let number): number
        case .text(let text): Int(text)
        case .boolean, .duration, .list: nil
        }
    }

    var isList: Bool {
        if case .list = self { return true }
        return false
    }

    /// Whether it says yes, no or that it is not configured: what a property that is a boolean can say.
    var isTruthValue: Bool {
        switch self {
        case .boolean: true
        case .text(let text): ["true", "false", "notconfigured", "devicedefault", "userdefined"].contains(text.lowercased())
        case .number, .duration, .list: false
        }
    }

    /// The texts that it holds.
    var items: [String] {
        if case .list(let items) = self { return items }
        return [description]
    }

    /// An address without letter case and without a slash at its end.
    var asAddress: String {
        var text = description.lowercased()
        while text.hasSuffix("/") { text.removeLast() }
        return text
    }

    /// Whether both mean the same, however a tool writes it: the text `true` and the boolean, the text `0` and the number.
    func isSame(as other: PolicyValue, ignoringCase: Bool) -> Bool {
        let (a, b) = (description, other.description)
        return a == b || ignoringCase && a.lowercased() == b.lowercased()
    }

    /// Whether the value stands for "not configured". A settings catalog has no such values: what is in it was chosen.
    func isNotConfigured(in kind: CrosswalkRow.Kind) -> Bool {
        guard kind != .settingsCatalog else { return false }
        switch self {
        case .boolean(let value): return !value
        case .number(let number): return number == 0
        case .text(let text): return ["", "false", "devicedefault", "notconfigured", "userdefined", "allallowed"].contains(text.lowercased())
        case .list(let items): return items.isEmpty
        case .duration: return false
        }
    }
}

extension IntunePolicy {
    /// Whether what it sets cannot be seen: a custom profile, or an export without settings.
    var isOpaque: Bool { family == .custom || lacksSettings }

    /// The value that a control has in this policy; nil when it has none, or the policy is of another type.
    func value(of row: CrosswalkRow) -> PolicyValue? {
        switch row.kind {
        case .settingsCatalog: guard family == .settingsCatalog else { return nil }
        case .conditionalAccess: guard family == .conditionalAccess else { return nil }
        case .compliance, .restriction, .emailProfile, .none: guard odataType.lowercased() == row.odataType.lowercased() else { return nil }
        }
        if let value = values[row.key] { return value }
        // A control that is an object is there when one of its properties is; where none is expected, nobody can tell what it means.
        if row.kind != .settingsCatalog, row.kind != .none {
            let prefix = row.key + "."
            if values.keys.contains(where: { $0.hasPrefix(prefix) }) { return row.comparison == .presence ? .text("set") : .list([row.property]) }
        }
        // Newer Android policies say how complex a password is instead of its kind; the two scales cannot be compared.
        if row.comparison == .enumAtLeast, let complexity = values["requiredpasswordcomplexity"], !complexity.isNotConfigured(in: row.kind),
            complexity.description.lowercased() != "none"
        {
            return complexity
        }
        return nil
    }
}
