public import TenantModel

/// What a plan takes for granted because nobody said otherwise; documents make sentences of it.
public enum PlanAssumption: Sendable, Equatable {
    /// Nobody said who is to move: everybody with a Basic Mobility device does.
    case everybodyMoves
    /// Policies were not compared: nobody is kept out of the pilot by a gap.
    case coverageNotCompared(users: Int)
    /// These users may have a gap, nobody can tell.
    case coverageOpen(users: Int)
    /// No export says when devices were last seen.
    case contactNotRead(users: Int)
    /// Seats were not read, or it is not clear which license the waves assign.
    case seatsNotRead
    /// The capacity of the help desk is not stated.
    case capacityNotStated
    /// The most people of the first wave after the pilot, and how many times as many each later one may have: unless somebody said so, or where the
    /// first is a tenth of all.
    case growth(first: Int, times: Double)
    /// No time zone is stated: days are those of every site.
    case timeZoneNotStated
    /// No enablement date: days are counted from enablement on.
    case enablementNotStated
    /// Accounts left out of the pilot because of what they are called.
    case specialAccountsByName(users: Int)
    /// Nothing that the exports say tells these apart.
    case dimensionsNotRead([PilotDimension])
    /// Every Android device under Basic Mobility is taken for one that must enroll again.
    case androidReenrolls(devices: Int)
}
