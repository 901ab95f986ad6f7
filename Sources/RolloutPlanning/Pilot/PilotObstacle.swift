/// Why a user cannot be in the pilot, the first that applies.
public enum PilotObstacle: UInt8, Sendable, CaseIterable {
    /// Nothing is in the way.
    case none
    /// Not moved in a wave at all: stays, has moved already, or has nothing to move.
    case noTarget
    /// Switches at enablement by fact.
    case waveZero
    /// On the `exclude:` list.
    case excluded
    case vip
    /// The account may not sign in.
    case disabled
    /// The home tenant manages a guest's devices.
    case guest
    /// An emergency or service account, by its name.
    case specialAccount
    /// A device enrollment manager, or the user of a device that one enrolled.
    case enrollmentManager
    /// Has no device that would move.
    case noDevice
    /// A license assignment failed.
    case licenseError
    /// Something that Basic Mobility enforces would surely be lost.
    case policyGap
    /// A blocker of the wave is open.
    case waveBlocker
    /// A device was not seen for more than 14 days.
    case notSeen
    /// On the `leave:` list.
    case onLeave
    /// Pinned to a later wave.
    case pinnedLater
    /// Must move in the same wave as others.
    case movesTogether

    /// The name in JSON.
    public var name: String { "\(self)" }
}
