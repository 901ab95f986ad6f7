import ExportReading
import TenantModel

/// Flattens the settings of the settings catalog, children included, by definition id in lower case.
struct CatalogValues {
    private var values = SettingValues()

    /// The values of the `settings` of a policy.
    static func values(of settings: NestedValue) -> [String: PolicyValue] {
        var flattening = CatalogValues()
        for setting in settings.items { flattening.add(setting.member("settingInstance") ?? setting) }
        return flattening.values.byPath
    }

    private mutating func add(_ instance: NestedValue) {
        guard let definition = instance.member("settingDefinitionId")?.text?.lowercased() else { return }
        if let choice = instance.member("choiceSettingValue") {
            if let option = Self.option(of: choice, definition) { values.add(PolicyValue.text(option), at: definition) }
            addChildren(of: choice)
        }
        if let choices = instance.member("choiceSettingCollectionValue")?.items, !choices.isEmpty {
            let options = choices.compactMap { Self.option(of: $0, definition) }
            if !options.isEmpty { values.add(PolicyValue.list(options), at: definition) }
            for choice in choices { addChildren(of: choice) }
        }
        if let simple = instance.member("simpleSettingValue"), !Self.isSecret(simple), let value = simple.member("value") {
            values.add(value, at: definition)
        }
        if let simples = instance.member("simpleSettingCollectionValue")?.items {
            values.add(list: simples.filter { !Self.isSecret($0) }.compactMap { $0.member("value") ?? ($0.isObject ? nil : $0) }, at: definition)
        }
        if let group = instance.member("groupSettingValue") { addChildren(of: group) }
        for group in instance.member("groupSettingCollectionValue")?.items ?? [] { addChildren(of: group) }
    }

    private mutating func addChildren(of value: NestedValue) {
        for child in value.member("children")?.items ?? [] { add(child) }
    }

    /// What was chosen, without the definition's id before it.
    private static func option(of choice: NestedValue, _ definition: String) -> String? {
        guard let value = choice.member("value")?.text ?? (choice.isObject ? nil : choice.text), !value.isEmpty else { return nil }
        let prefix = definition + "_"
        return value.lowercased().hasPrefix(prefix) ? String(value.dropFirst(prefix.count)) : value
    }

    private static func isSecret(_ value: NestedValue) -> Bool {
        value.member("@odata.type")?.text?.lowercased().contains("secret") == true || value.member("valueState") != nil
    }
}
