/// A cell or a JSON value of a generated record.
indirect enum GeneratedValue: Equatable {
    case null
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([GeneratedValue])
    case object([String: GeneratedValue])

    /// The value as one text, empty for none.
    var text: String {
        switch self {
        case .null, .list, .object: ""
        case .flag(let flag): flag ? "True" : "False"
        case .number(let number): "\(number)"
        case .text(let text): text
        }
    }

    var items: [GeneratedValue]? {
        if case .list(let items) = self { return items }
        return nil
    }

    subscript(key: String) -> GeneratedValue? {
        if case .object(let members) = self { return members[key] }
        return nil
    }

    var json: String {
        switch self {
        case .null: "null"
        case .flag(let flag): flag ? "true" : "false"
        case .number(let number): "\(number)"
        case .text(let text): "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
        case .list(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
        case .object(let members): "{" + members.keys.sorted().map { "\"\($0)\":\(members[$0]?.json ?? "null")" }.joined(separator: ",") + "}"
        }
    }

    var csv: String {
        let text = text
        guard text.contains(where: { ",;\"\n".contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
