/// A parameter of a Basic Mobility rule: what it is, where it acts, and which value asks something of a device.
public struct BasicMobilitySetting: Sendable, Equatable {
    /// What kind of value it takes.
    public enum ValueType: String, Sendable, CaseIterable {
        case boolean
        case number
        case duration
        case text
        /// One of ``BasicMobilitySetting/values``.
        case choice = "enum"
    }

    /// Which value counts as configured. Exports write out values that ask nothing.
    public enum Requirement: String, Sendable, CaseIterable {
        case isTrue = "true"
        case isFalse = "false"
        /// Any value.
        case isSet = "set"
        case isAtLeastOne = "at-least-1"
        case isAboveZero = "above-0"
        /// The value `Required`.
        case isRequired = "required"
    }

    /// `PasswordMinimumLength`.
    public let name: String
    public let type: ValueType
    /// As the portal calls it.
    public let label: String
    /// Where it acts: any of `ios`, `android`, `knox`, `windows`.
    public let platforms: Set<String>
    public let requirement: Requirement
    /// Whether it is one of the password rows that `PasswordRequired` gates. That one itself is none.
    public let isPasswordRow: Bool
    /// Whether the portal does not show it.
    public let isPowerShellOnly: Bool
    /// The values of a choice, in the order of the documentation.
    public let values: [String]
    let canonicalValues: [String: String]

    /// The value in the spelling of ``values``, letter case ignored; nil when it is none of them.
    public func canonicalValue(_ text: String) -> String? { canonicalValues[text.lowercased()] }

    init?(row: [String: String]) {
        guard let name = row["setting"], !name.isEmpty, let type = row["type"].flatMap(ValueType.init),
            let requirement = row["requirement"].flatMap(Requirement.init)
        else { return nil }
        self.name = name
        self.type = type
        self.requirement = requirement
        label = row["label"] ?? ""
        platforms = Set(["ios", "android", "knox", "windows"].filter { row[$0] == "yes" })
        isPasswordRow = row["group"] == "password"
        isPowerShellOnly = row["portal"] != "yes"
        let spellings = (row["values"] ?? "").split(separator: ";").map { $0.split(separator: "|").map(String.init) }
        values = spellings.compactMap(\.first)
        canonicalValues = spellings.reduce(into: [:]) { map, names in
            for name in names { map[name.lowercased()] = names[0] }
        }
    }
}
