import ReferenceData
import TenantModel

/// A replacement policy under construction. Settings that share a property leave the stricter value.
struct PolicyDraft {
    let kind: ReplacementPolicy.Kind
    let platform: ReplacementPlatform?
    let odataType: String
    private(set) var properties: [ReplacementPolicy.Property] = []
    private(set) var carried: [CarriedSetting] = []
    /// Paths of values that stand only until a setting says otherwise.
    private var defaults: Set<String> = []

    init(_ kind: ReplacementPolicy.Kind, on platform: ReplacementPlatform?, odataType: String) {
        self.kind = kind
        self.platform = platform
        self.odataType = odataType
    }

    /// Sets what a setting asks for.
    mutating func carry(_ setting: SettingsToCarry.Setting, as value: PolicyValue, by row: CrosswalkRow, remarks: [CarriedSetting.Remark]) {
        let isDefault = row.conversion.base == .set
        set(row.property, value, isDefault: isDefault, isChoice: row.isChoice) { row.isStricter($0, than: $1) }
        carried.append(
            CarriedSetting(
                setting: setting.name, label: setting.label, current: setting.value, property: row.property, value: value, remarks: remarks))
    }

    /// Notes a setting that properties which are set otherwise carry.
    mutating func note(_ setting: SettingsToCarry.Setting, property: String, remarks: [CarriedSetting.Remark]) {
        carried.append(
            CarriedSetting(
                setting: setting.name, label: setting.label, current: setting.value, property: property, value: setting.value, remarks: remarks))
    }

    /// Sets a value that stands until a setting says otherwise.
    mutating func setDefault(_ path: String, _ value: PolicyValue) { set(path, value, isDefault: true, isChoice: false) { _, _ in false } }

    /// Sets a value that nobody asked for and that has to be there.
    mutating func complete(_ path: String, _ value: PolicyValue, isChoice: Bool = false) {
        if self[path] == nil { properties.append(.init(path, value, isCompanion: true, isChoice: isChoice)) }
    }

    /// Raises a value to the least that other values need.
    mutating func raise(_ path: String, toAtLeast value: PolicyValue, order: EnumOrder) {
        guard let place = properties.firstIndex(where: { $0.path == path }) else {
            complete(path, value)
            return
        }
        guard let rank = order.rank(of: properties[place].value.description), let least = order.rank(of: value.description), rank < least else { return }
        properties[place] = .init(path, value)
    }

    /// The value at a path; nil when it has none.
    subscript(path: String) -> PolicyValue? { properties.first { $0.path == path }?.value }

    /// The draft with every carried setting showing the value that stands at its property.
    var settled: PolicyDraft {
        var draft = self
        for index in draft.carried.indices {
            guard let value = self[draft.carried[index].property], value != draft.carried[index].value else { continue }
            draft.carried[index].value = value
            draft.carried[index].remarks.append(.overruled)
        }
        return draft
    }

    private mutating func set(
        _ path: String, _ value: PolicyValue, isDefault: Bool, isChoice: Bool, isStricter: (PolicyValue, PolicyValue) -> Bool
    ) {
        guard let place = properties.firstIndex(where: { $0.path == path }) else {
            properties.append(.init(path, value, isChoice: isChoice))
            if isDefault { defaults.insert(path) }
            return
        }
        let present = properties[place].value
        if defaults.contains(path) ? !isDefault : isStricter(value, present) {
            properties[place] = .init(path, value, isChoice: isChoice)
            defaults.remove(path)
        }
    }
}

extension CrosswalkRow {
    /// Settings catalog: whether the value is one of a list of options, and not a number or a text of its own.
    fileprivate var isChoice: Bool {
        guard kind == .settingsCatalog else { return false }
        switch conversion.base {
        case .pairs, .option, .set: return true
        case .same, .inverse, .minutes, .address, .contains, .ratings, .unknown: return false
        }
    }

    /// Whether the first value asks for more.
    fileprivate func isStricter(_ value: PolicyValue, than other: PolicyValue) -> Bool {
        switch (comparison, Int(value.description), Int(other.description)) {
        case (.minAtLeast, let value?, let other?): return value > other
        case (.maxAtMost, let value?, let other?): return value < other
        default: break
        }
        guard let order = conversion.order.flatMap(EnumOrder.shipped), let rank = order.rank(of: value.description),
            let present = order.rank(of: other.description)
        else { return false }
        return rank > present
    }
}
