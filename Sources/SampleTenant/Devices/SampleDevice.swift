import ExportReading

/// One device as numbers; texts are looked up when a row is written.
struct SampleDevice {
    enum Owner {
        case user
        /// Nobody: a kiosk.
        case nobody
        /// Somebody whose account no longer exists.
        case gone
    }

    enum Management {
        case none
        case basicMobility
        case intune
        case coManaged
    }

    /// A device is numbered `row * slots + slot`, the row being that of its user. Userless devices sit in the last slot.
    static let slots = 16
    static let kioskSlot = 15

    let number: Int
    let owner: Owner
    /// Place among ``Hardware/all``.
    let hardware: Int
    let model: Int
    let version: Int
    let management: Management
    let deviceID: GUID
    /// Whether Entra knows it: userless Apple devices may be in Intune alone, with an all-zero Entra id.
    let isInDirectory: Bool
    /// Seconds since 1970.
    let enrolledAt: Int64
    let lastCheckIn: Int64
    let certificateExpiry: Int64
    /// Free digits: serial number, addresses.
    let digits: UInt64
}
