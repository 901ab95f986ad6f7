public import TenantModel

/// Why a user may call the help desk after the switch: any of ``TicketClass`` but `base`, which is everybody's, and `userless`, which is about devices.
public struct RiskClass: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let managedMail = RiskClass(.managedMail)
    public static let renamedMail = RiskClass(.renamedMail)
    public static let blockedAccess = RiskClass(.blockedAccess)
    public static let reenroll = RiskClass(.reenroll)
    public static let offline = RiskClass(.offline)
    public static let companyPortal = RiskClass(.companyPortal)
    public static let manyDevices = RiskClass(.manyDevices)
    /// Not a reason of its own, but a factor on the others.
    public static let vip = RiskClass(.vip)

    /// The classes of users, in the order of the project file.
    public static let classes: [TicketClass] = TicketClass.allCases.filter { $0 != .userless }

    /// How many different sets there are at most: their raw values are below it.
    public static let limit = 1 << classes.count

    /// The set with one class.
    public init(_ ticketClass: TicketClass) {
        rawValue = Self.classes.firstIndex(of: ticketClass).map { 1 << UInt16($0) } ?? 0
    }

    /// Whether a user of this set is of a class. Everybody is of `base`, nobody of `userless`.
    public func contains(_ ticketClass: TicketClass) -> Bool {
        ticketClass == .base || ticketClass != .userless && contains(RiskClass(ticketClass))
    }
}
