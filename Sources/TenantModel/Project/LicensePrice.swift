/// What one license costs.
public struct LicensePrice: Sendable, Equatable {
    /// How long the amount pays for.
    public enum Period: String, Sendable, CaseIterable {
        case month
        case year
    }

    /// In hundredths of the currency.
    public let cents: Int
    /// As documents print it.
    public let currency: String
    public let per: Period

    /// A price.
    public init(cents: Int, currency: String, per: Period) {
        self.cents = cents
        self.currency = currency
        self.per = per
    }
}
