/// The time zones that the system knows, where it keeps a database of them.
public struct TimeZoneNames: Sendable {
    private let names: Set<String>

    /// From the text of `tzdata.zi`: zones begin with `Z`, other names of them with `L`. Nil when it has none.
    public init?(database text: String) {
        var names: Set<String> = ["UTC", "GMT"]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            if words.first == "Z", words.count > 1 { names.insert(String(words[1])) }
            if words.first == "L", words.count > 2 { names.insert(String(words[2])) }
        }
        guard names.count > 2 else { return nil }
        self.names = names
    }

    /// Whether there is a zone of this name.
    public func contains(_ name: String) -> Bool { names.contains(name) }

    /// The zone whose name is nearest, or whose city has the name.
    func near(_ name: String) -> String? {
        let city = name.split(separator: "/").last?.lowercased() ?? ""
        let same = names.filter { $0.lowercased() == name.lowercased() || $0.split(separator: "/").last?.lowercased() == city }.min()
        return same ?? NearestName.find(name, among: names)
    }
}
