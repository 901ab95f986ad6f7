import ExportReading
import TenantModel

/// Values by path under construction. A path that comes again makes a list of its values.
struct SettingValues {
    private(set) var byPath: [String: PolicyValue] = [:]

    /// Adds a value; null, the empty text and the empty list are no values.
    mutating func add(_ value: NestedValue, at path: String) {
        if let value = Self.value(of: value) { add(value, at: path) }
    }

    /// Adds a value.
    mutating func add(_ value: PolicyValue, at path: String) {
        guard let present = byPath[path] else {
            byPath[path] = value
            return
        }
        if present != value || value.isList { byPath[path] = .list(present.texts + value.texts) }
    }

    /// Adds the items of a list as a list, also when it is only one.
    mutating func add(list: [NestedValue], at path: String) {
        let texts = list.compactMap { $0.text }.filter { !$0.isEmpty }
        if !texts.isEmpty { add(PolicyValue.list(texts), at: path) }
    }

    private static func value(of value: NestedValue) -> PolicyValue? {
        switch value {
        case .null, .list, .object: nil
        case .bool(let value): .boolean(value)
        case .text(let text): text.isEmpty ? nil : .text(text)
        case .number(let text): Int(text).map { .number($0) } ?? wholeNumber(text).map { .number($0) } ?? .text(text)
        }
    }

    /// `4.0` is 4.
    private static func wholeNumber(_ text: String) -> Int? { Double(text).flatMap { Int(exactly: $0) } }
}

extension PolicyValue {
    fileprivate var isList: Bool {
        if case .list = self { return true }
        return false
    }

    fileprivate var texts: [String] {
        if case .list(let texts) = self { return texts }
        return [description]
    }
}
