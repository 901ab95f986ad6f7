/// Why a device has the outcome. The sentences stand in `Templates/reasons.txt`.
public enum DeviceReason: UInt8, Sendable, CaseIterable {
    case leaving
    case notManaged
    case formerIntune
    case easOnly
    case thirdParty
    case configurationManager
    case alreadyIntune
    case coManaged
    case noUserByType
    case noUserConfirmed
    case noUserSuspected
    case authorityUnknown
    case ownerNotRead
    case ownerNotFound
    case ownerDeleted
    case ownerSwitches
    case ownerSwitchesWithLicense
    case ownerStays
    case ownerCannotTell

    /// The key of the sentence.
    public var key: String { "device.\(self)" }
}
