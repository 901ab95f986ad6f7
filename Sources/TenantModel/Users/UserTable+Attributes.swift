/// What a plan asks of a user; ``Symbol/empty`` where no export says it, and for everybody when the columns were not read.
extension UserTable {
    /// The job title.
    @inlinable
    public func jobTitle(of user: UserID) -> Symbol { Self.value(attributes.jobTitle, user) }

    /// The office; for users without one the city, which stands for it where a company has one site in a city.
    @inlinable
    public func office(of user: UserID) -> Symbol {
        let office = Self.value(attributes.office, user)
        return office == .empty ? city(of: user) : office
    }

    /// The city.
    @inlinable
    public func city(of user: UserID) -> Symbol { Self.value(attributes.city, user) }

    /// The country as written; for users without one the usage location, a code as a rule.
    @inlinable
    public func country(of user: UserID) -> Symbol {
        let country = Self.value(attributes.country, user)
        return country == .empty ? usageLocation(of: user) : country
    }

    /// The usage location.
    @inlinable
    public func usageLocation(of user: UserID) -> Symbol { Self.value(attributes.usageLocation, user) }

    /// The preferred language.
    @inlinable
    public func language(of user: UserID) -> Symbol { Self.value(attributes.language, user) }

    @inlinable
    static func value(_ column: [Symbol], _ user: UserID) -> Symbol { user.row < column.count ? column[user.row] : .empty }
}
