import ExportReading

extension NestedValue {
    /// A member, also among what PowerShell puts under `AdditionalProperties`.
    func member(_ name: String) -> NestedValue? { self[name] ?? self["AdditionalProperties"]?[name] }

    /// The text of a member unless it is empty.
    func filledText(_ name: String) -> String? { member(name)?.text.flatMap { $0.isEmpty ? nil : $0 } }

    /// The members of an object in their order.
    var members: [(name: String, value: NestedValue)] {
        if case .object(let members) = self { return members }
        return []
    }

    var isObject: Bool {
        if case .object = self { return true }
        return false
    }

    var isNull: Bool {
        if case .null = self { return true }
        return false
    }

    /// Whether it is what PowerShell writes for an object that it did not look into: the name of its type.
    var isCollapsed: Bool {
        guard case .text(let text) = self else { return false }
        return ["System.", "Microsoft.", "@{", "Deserialized."].contains { text.hasPrefix($0) }
    }
}
