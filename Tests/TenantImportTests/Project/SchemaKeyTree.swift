import ExportReading

/// The keys of a JSON Schema, as paths like those of ``ProjectKeyTree``.
struct SchemaKeyTree {
    /// Every key with the words of its `enum`.
    private(set) var keys: [String: [String]] = [:]
    /// Keys without a description.
    private(set) var undescribed: [String] = []
    private let root: NestedValue

    init(_ root: NestedValue) {
        self.root = root
        visit(root, "")
    }

    private mutating func visit(_ schema: NestedValue, _ prefix: String) {
        for member in schema.members {
            switch member.name {
            case "properties":
                for property in member.value.members { add(property.value, prefix + property.name, mustDescribe: true) }
            case "additionalProperties" where !member.value.members.isEmpty: add(member.value, prefix + "*", mustDescribe: false)
            case "items": visit(member.value, prefix)
            case "anyOf": member.value.items.forEach { visit($0, prefix) }
            case "$ref": visit(target(member.value), prefix)
            default: break
            }
        }
    }

    private mutating func add(_ schema: NestedValue, _ path: String, mustDescribe: Bool) {
        keys[path] = words(schema)
        if mustDescribe, (schema["description"]?.text ?? "").isEmpty { undescribed.append(path) }
        visit(schema, path + ".")
    }

    private func words(_ schema: NestedValue) -> [String] {
        for member in schema.members {
            switch member.name {
            case "enum": return member.value.items.compactMap(\.text)
            case "$ref": return words(target(member.value))
            case "anyOf": return member.value.items.map(words).first { !$0.isEmpty } ?? []
            default: break
            }
        }
        return []
    }

    private func target(_ reference: NestedValue) -> NestedValue {
        (reference.text ?? "").split(separator: "/").dropFirst().reduce(root) { $0[String($1)] ?? .null }
    }
}

extension NestedValue {
    fileprivate var members: [(name: String, value: NestedValue)] {
        if case .object(let members) = self { members } else { [] }
    }
}
