public import TenantModel

/// For each user the devices that follow the user's license, in the order of the device table.
public struct DevicesOfUsers: Sendable {
    @usableFromInline let starts: [UInt32]
    @usableFromInline let devices: [DeviceID]

    init(userCount: Int, users: [DecidingUser]) {
        var starts = Array(repeating: UInt32(0), count: userCount + 1)
        for user in users { if let id = user.user { starts[id.row + 1] += 1 } }
        for row in 0..<userCount { starts[row + 1] += starts[row] }
        var next = starts
        var devices = Array(repeating: DeviceID(index: 0), count: Int(starts[userCount]))
        for (device, user) in users.enumerated() {
            guard let id = user.user else { continue }
            devices[Int(next[id.row])] = DeviceID(index: UInt32(device))
            next[id.row] += 1
        }
        self.starts = starts
        self.devices = devices
    }

    /// Whether no device follows a user.
    public var isEmpty: Bool { devices.isEmpty }

    /// Calls `body` with each device of a user.
    @inlinable
    @inline(__always)
    public func forEach(of user: UserID, _ body: (DeviceID) -> Void) {
        for place in Int(starts[user.row])..<Int(starts[user.row + 1]) { body(devices[place]) }
    }

    /// The devices of a user.
    public subscript(user: UserID) -> ArraySlice<DeviceID> { devices[Int(starts[user.row])..<Int(starts[user.row + 1])] }
}
