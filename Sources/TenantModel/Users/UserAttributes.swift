/// What a plan wants to know of people: where they work, at what, in which language. One symbol per row of the ``UserTable`` in each column,
/// or nothing at all: the columns are read only when a plan is made.
public struct UserAttributes: Sendable {
    public var jobTitle: [Symbol] = []
    /// The site or room, as the directory calls it.
    public var office: [Symbol] = []
    public var city: [Symbol] = []
    /// As written: a name as a rule.
    public var country: [Symbol] = []
    /// Where the user uses the services: a country code as a rule.
    public var usageLocation: [Symbol] = []
    /// The preferred language as a tag: `fr-FR`. Whatever is no such tag was left out.
    public var language: [Symbol] = []

    /// No columns.
    public init() {}

    /// Whether they were not read, or of nobody.
    public var isEmpty: Bool { jobTitle.isEmpty }

    /// Makes room for so many users.
    public mutating func reserveCapacity(_ count: Int) {
        jobTitle.reserveCapacity(count)
        office.reserveCapacity(count)
        city.reserveCapacity(count)
        country.reserveCapacity(count)
        usageLocation.reserveCapacity(count)
        language.reserveCapacity(count)
    }

    /// Adds a user of whom nothing is known.
    public mutating func appendUnknown() {
        jobTitle.append(.empty)
        office.append(.empty)
        city.append(.empty)
        country.append(.empty)
        usageLocation.append(.empty)
        language.append(.empty)
    }

    /// Adds some rows of another table.
    public mutating func append(_ other: UserAttributes, rows: Range<Int>) {
        jobTitle += other.jobTitle[rows]
        office += other.office[rows]
        city += other.city[rows]
        country += other.country[rows]
        usageLocation += other.usageLocation[rows]
        language += other.language[rows]
    }

    /// Fills what is not known of a user from a row of another table.
    public mutating func complete(_ row: Int, with other: UserAttributes, row otherRow: Int) {
        Self.complete(&jobTitle[row], with: other.jobTitle[otherRow])
        Self.complete(&office[row], with: other.office[otherRow])
        Self.complete(&city[row], with: other.city[otherRow])
        Self.complete(&country[row], with: other.country[otherRow])
        Self.complete(&usageLocation[row], with: other.usageLocation[otherRow])
        Self.complete(&language[row], with: other.language[otherRow])
    }

    /// The same columns with the symbols of another ``SymbolTable``: `known` has them in the order of this one.
    public func translated(by known: [Symbol]) -> UserAttributes {
        func translated(_ column: [Symbol]) -> [Symbol] { column.map { known[Int($0.index)] } }
        var result = UserAttributes()
        result.jobTitle = translated(jobTitle)
        result.office = translated(office)
        result.city = translated(city)
        result.country = translated(country)
        result.usageLocation = translated(usageLocation)
        result.language = translated(language)
        return result
    }

    private static func complete(_ value: inout Symbol, with other: Symbol) {
        if value == .empty { value = other }
    }
}
