import ExportReading
import ReferenceData
import TenantModel

/// What a cell of a rule's parameter says.
enum SettingCell: Sendable, Equatable {
    /// Not set.
    case missing
    case value(PolicyValue)
    /// Something that the parameter cannot be: what is there, and what was expected.
    case unreadable(text: String, expected: String)

    /// Reads a cell as the parameter's type says.
    init(_ cell: Cell, as setting: BasicMobilitySetting) {
        guard !cell.isEmpty else {
            self = .missing
            return
        }
        guard cell.kind == .nested else {
            self.init(text: cell.bytes.trimmed.text, as: setting)
            return
        }
        let value = NestedValue(cell.bytes) ?? .null
        // A list of one value is that value.
        let only = value.items.count <= 1 ? value.items.first ?? .null : value
        if case .null = only {
            self = .missing
        } else if setting.type == .duration, let seconds = Self.seconds(of: only) {
            self = .value(.duration(seconds: seconds))
        } else if let text = EnumerationText.text(of: only) {
            self.init(text: text, as: setting)
        } else {
            self = .unreadable(text: cell.text, expected: Self.expectation(of: setting))
        }
    }

    private init(text: String, as setting: BasicMobilitySetting) {
        let text = text.trimmingBlanks
        guard !text.isEmpty, !["$null", "null"].contains(text.lowercased()) else {
            self = .missing
            return
        }
        let bare = text.hasPrefix("$") ? String(text.dropFirst()) : text
        let value: PolicyValue? =
            switch setting.type {
            case .boolean: Self.boolean(bare).map { .boolean($0) }
            case .number: Self.number(bare).map { .number($0) }
            case .duration: Self.duration(bare, of: setting).map { .duration(seconds: $0) }
            case .text: Self.isTypeName(text) ? nil : .text(text)
            // A value newer than the list is kept; a number is not the name of a value.
            case .choice: setting.canonicalValue(bare).map { .text($0) } ?? (Self.isTypeName(text) || Int(text) != nil ? nil : .text(text))
            }
        if setting.type == .choice, setting.canonicalValue(bare) == nil, Self.boolean(bare) == false, Int(bare) == nil {
            // Some tools write a choice of one value as a truth value.
            self = .missing
        } else {
            self = value.map { .value($0) } ?? .unreadable(text: text, expected: Self.expectation(of: setting))
        }
    }

    // MARK: Types

    private static func boolean(_ text: String) -> Bool? {
        var text = text
        return text.withUTF8 { Boolean.parse(UnsafeRawBufferPointer($0)) }
    }

    /// A whole number, also as `6.0`.
    private static func number(_ text: String) -> Int? {
        if let number = Int(text) { return number }
        guard let number = Double(text), number == number.rounded(), abs(number) < 1e15 else { return nil }
        return Int(number)
    }

    /// A time span; a plain number is minutes where some tools are known to write it so.
    private static func duration(_ text: String, of setting: BasicMobilitySetting) -> Int? {
        if let seconds = TimeSpanText.seconds(of: text) { return seconds }
        guard setting.name == "MaxPasswordGracePeriod", let minutes = Int(text), (0...5_000_000).contains(minutes) else { return nil }
        return minutes * 60
    }

    /// A time span as ConvertTo-Json writes the object.
    private static func seconds(of value: NestedValue) -> Int? {
        guard case .object = value else { return nil }
        if let ticks = value["Ticks"]?.text.flatMap({ Int($0) }) { return ticks / 10_000_000 }
        return value["TotalSeconds"]?.text.flatMap { Double($0) }.flatMap { abs($0) < 1e12 ? Int($0) : nil }
    }

    private static func isTypeName(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { UnsafeRawBufferPointer($0).isCollapsedValue } || text.hasPrefix("Microsoft.Exchange.Data.") || text.hasPrefix("Deserialized.")
    }

    private static func expectation(of setting: BasicMobilitySetting) -> String {
        switch setting.type {
        case .boolean: "True or False"
        case .number: "a whole number"
        case .duration: "a time span such as 00:05:00"
        case .text: "a text"
        case .choice: "one of \(setting.values.prefix(4).joined(separator: ", "))\(setting.values.count > 4 ? ", …" : "")"
        }
    }
}
