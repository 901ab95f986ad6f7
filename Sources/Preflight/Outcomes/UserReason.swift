/// Why a user has the outcome. The sentences stand in `Templates/reasons.txt`.
public enum UserReason: UInt8, Sendable, CaseIterable {
    case noDevice
    case noManagedDevice
    case allDevicesLeaving
    case alreadyIntune
    case authorityUnknown
    case planOn
    case planPresumed
    case planPending
    case coManagedDevice
    case productNotRecognized
    case licensesNotRead
    case meantToStay
    case notATarget
    case switchesWhenLicensed
    case staysUntilLicensed

    /// The key of the sentence.
    public var key: String { "user.\(self)" }
}
