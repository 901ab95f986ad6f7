import TenantModel

/// What may stand at a key.
indirect enum ProjectShape: Sendable {
    case text
    /// One of these words.
    case choice([String])
    case flag
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    /// Any number in a range.
    case number(ClosedRange<Double>)
    /// `2026-11-19`, or with a time.
    case date
    /// A GUID other than zero.
    case tenantID
    /// `Europe/Paris`.
    case timeZone
    /// `#0b5394`.
    case color
    /// The id of a rule, `LIC-02`.
    case rule
    /// A list; a single value is a list of one.
    case list(ProjectShape)
    /// Exactly three whole numbers, each larger than the one before.
    case threeDays
    /// Known keys; `required` ones must be there.
    case mapping([ProjectKey], required: [String] = [])
    /// Keys that somebody chose: names of sites, people, products.
    case named(ProjectShape)
    /// Users, by name or by what they have in common. Where it must name somebody, an empty one is a mistake.
    case selector(mustName: Bool)

    /// A number of things, or of days.
    static let count = ProjectShape.integer(0...1_000_000_000)
    /// A number of things of which there must be some.
    static let atLeastOne = ProjectShape.integer(1...1_000_000_000)
    /// The number of a wave.
    static let wave = ProjectShape.integer(0...WaveNumber.most)
    /// Working hours of many people on one day.
    static let hours = ProjectShape.number(0...10_000)
    /// Tickets per user and week, or a factor on them.
    static let rate = ProjectShape.number(0...100)
    /// A share of a hundred.
    static let percent = ProjectShape.number(0...100)
    /// How much something counts against others: more than a thousandfold says nothing more.
    static let weight = ProjectShape.number(0...1000)
    /// An amount.
    static let amount = ProjectShape.number(0...1e12)
    /// Several texts.
    static let texts = ProjectShape.list(.text)

    /// The keys of a selector.
    static let selectorKeys: [ProjectKey] = [
        .used("users", .texts), .used("files", .texts), .used("groups", .texts), .used("departments", .texts), .used("everyone", .flag),
    ]
}
