import ExportReading
import TenantModel
import YAMLReading

extension YAMLNode {
    /// The text unless it is empty.
    var filledText: String? { text.flatMap { $0.isEmpty ? nil : $0 } }

    /// A moment; nil for anything else.
    func moment(alone: ProjectDate.Alone = .startOfDay) -> Timestamp? { text.flatMap { ProjectDate.moment($0, alone: alone) } }

    /// The start of the day that was written, whatever its time of day and zone.
    var day: Timestamp? {
        text.flatMap { ProjectDate.moment($0, alone: .startOfDay) == nil ? nil : ProjectDate.moment(String($0.prefix(10)), alone: .startOfDay) }
    }

    /// A whole number that the shape allows.
    func count(_ shape: ProjectShape) -> Int? { text.flatMap { ScalarFault($0, shape) == nil ? Int($0) : nil } }

    /// A number that the shape allows.
    func amount(_ shape: ProjectShape) -> Double? { text.flatMap { ScalarFault($0, shape) == nil ? ScalarFault.number($0) : nil } }

    /// `true` or `false`.
    var flag: Bool? { text.flatMap(ScalarFault.flag) }

    /// The items of a list, or the one value that stands for a list of one.
    var values: [YAMLNode] { items ?? (text == nil ? [] : [self]) }

    /// The texts of a list, or the one text that stands for a list of one; nil for mappings and nothing.
    var texts: [String]? { items.map { $0.compactMap(\.filledText) } ?? filledText.map { [$0] } }

    /// A text per name; nil for anything but a mapping.
    var textsByName: [String: String]? {
        entries.map { entries in
            Dictionary(entries.compactMap { entry in entry.value.filledText.map { (entry.key, $0) } }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// Three whole numbers of days, each larger than the one before.
    var risingDays: [Int]? {
        let days = (items ?? []).map { $0.text.flatMap { Int($0) } ?? 0 }
        return days.count == 3 && 0 < days[0] && days[0] < days[1] && days[1] < days[2] ? days : nil
    }

    /// The users that a selector means; nil when it names nobody.
    var selector: UserSelector? {
        var selector = UserSelector()
        if entries == nil {
            guard text?.lowercased() != "everyone" else { return nil }
            selector.users = texts ?? []
        } else {
            selector.users = self["users"]?.texts ?? []
            selector.files = self["files"]?.texts ?? []
            selector.groups = self["groups"]?.texts ?? []
            selector.departments = self["departments"]?.texts ?? []
            selector.everyone = self["everyone"]?.flag ?? false
        }
        return selector == UserSelector() ? nil : selector
    }
}
