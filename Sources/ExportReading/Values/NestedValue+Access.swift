extension NestedValue {
    /// The first member of that name, ASCII letter case ignored; nil when there is none or this is no object.
    public subscript(name: String) -> NestedValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.utf8.elementsEqual(name.utf8) { $0.asciiLowercased == $1.asciiLowercased } }?.value
    }

    /// The text, the number as printed, or `true` or `false`; nil for null, lists and objects.
    public var text: String? {
        switch self {
        case .text(let text), .number(let text): text
        case .bool(let value): value ? "true" : "false"
        case .null, .list, .object: nil
        }
    }

    /// The truth value, also when it is written as text (`"True"`, `"1"`); nil for everything else.
    public var boolean: Bool? {
        guard var text else { return nil }
        return text.withUTF8 { Boolean.parse(UnsafeRawBufferPointer($0)) }
    }

    /// The items of a list; nothing for null; otherwise the value itself as the only item, since PowerShell unwraps lists of one.
    public var items: [NestedValue] {
        switch self {
        case .list(let items): items
        case .null: []
        default: [self]
        }
    }
}

extension NestedValue: Equatable {
    /// Same kind, same content, members in the same order.
    public static func == (a: NestedValue, b: NestedValue) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.number(let a), .number(let b)), (.text(let a), .text(let b)): a == b
        case (.list(let a), .list(let b)): a == b
        case (.object(let a), .object(let b)): a.elementsEqual(b) { $0.name == $1.name && $0.value == $1.value }
        default: false
        }
    }
}
