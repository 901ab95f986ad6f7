import Foundation

/// Checks JSON against the part of JSON Schema that the schemas of this repository use: type, required, properties, items, enum, additionalProperties.
public enum SchemaCheck {
    /// What is wrong, each with its place; empty when the document answers to the schema.
    public static func problems(of document: [UInt8], schema: [UInt8]) throws -> [String] {
        let options: JSONSerialization.ReadingOptions = [.fragmentsAllowed]
        return problems(
            of: try JSONSerialization.jsonObject(with: Data(document), options: options),
            schema: try JSONSerialization.jsonObject(with: Data(schema), options: options), at: "$")
    }

    private static func problems(of value: Any, schema: Any, at place: String) -> [String] {
        guard let schema = schema as? [String: Any] else { return ["\(place): the schema is no object"] }
        let types = (schema["type"] as? String).map { [$0] } ?? schema["type"] as? [String] ?? []
        let type = type(of: value)
        guard types.isEmpty || types.contains(type) || type == "integer" && types.contains("number") else {
            return ["\(place): \(type) instead of \(types.joined(separator: " or "))"]
        }
        var problems: [String] = []
        if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { text($0) == text(value) }) {
            problems.append("\(place): \(text(value)) is none of the allowed values")
        }
        if let object = value as? [String: Any] { problems += self.problems(ofObject: object, schema: schema, at: place) }
        if let items = value as? [Any], let schema = schema["items"] {
            for (index, item) in items.enumerated() { problems += self.problems(of: item, schema: schema, at: "\(place)[\(index)]") }
        }
        return problems
    }

    private static func problems(ofObject object: [String: Any], schema: [String: Any], at place: String) -> [String] {
        var problems = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(place): \($0) is missing" }
        let properties = schema["properties"] as? [String: Any] ?? [:]
        for (key, value) in object.sorted(by: { $0.key < $1.key }) {
            if let known = properties[key] {
                problems += self.problems(of: value, schema: known, at: "\(place).\(key)")
            } else if let additional = schema["additionalProperties"] as? [String: Any] {
                problems += self.problems(of: value, schema: additional, at: "\(place).\(key)")
            } else if isFalse(schema["additionalProperties"]) {
                problems.append("\(place): \(key) is not in the schema")
            }
        }
        return problems
    }

    private static func isFalse(_ value: Any?) -> Bool { value.map { type(of: $0) == "boolean" && text($0) == "boolean 0" } ?? false }

    private static func type(of value: Any) -> String {
        if value is NSNull { return "null" }
        if value is String { return "string" }
        if value is [Any] { return "array" }
        if value is [String: Any] { return "object" }
        guard let number = value as? NSNumber else { return "unknown" }
        switch UInt8(bitPattern: number.objCType.pointee) {
        case UInt8(ascii: "c"), UInt8(ascii: "B"): return "boolean"
        case UInt8(ascii: "d"), UInt8(ascii: "f"): return "number"
        default: return "integer"
        }
    }

    /// A scalar with its type: the text "1" is not the number 1.
    private static func text(_ value: Any) -> String {
        switch value {
        case is NSNull: "null"
        case let text as String: "string \(text)"
        case let number as NSNumber: "\(type(of: value)) \(number.intValue)"
        default: "\(type(of: value))"
        }
    }
}
