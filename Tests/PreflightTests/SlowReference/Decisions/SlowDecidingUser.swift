/// "Whose license decides": enrolled-by, registered owner, primary user, in this order.
enum SlowDecidingUser: Equatable {
    case user(Int, confidence: Int)
    /// Owner columns are there and empty; confirmed by an enrollment type or by a second source.
    case nobody(isConfirmed: Bool)
    /// Somebody is named who is not among the users read, or no export has owners.
    case notKnown

    init(_ device: SlowDevice, managers: Set<Int>) {
        let registered = SlowOwner.first(of: [device.directory?.registeredOwner ?? .notRead, device.directory?.userName ?? .notRead])
        let sources = [device.inventory?.enroller ?? .notRead, registered, device.inventory?.primaryUser ?? .notRead]
        if let place = sources.firstIndex(where: { $0.user != nil }), case .user(let user, let isByDisplayName) = sources[place] {
            let disagrees = (sources + [device.directory?.userName ?? .notRead]).contains { $0.user != nil && $0.user != user }
            let isShared = Self.isShared(device.enrollmentType) || managers.contains(user)
            self = .user(user, confidence: isByDisplayName || disagrees || isShared ? 1 : place == 0 ? 3 : 2)
        } else if sources.contains(.unknown) {
            self = .notKnown
        } else if Self.isUserless(device.enrollmentType) {
            self = .nobody(isConfirmed: true)
        } else if !sources.contains(.empty) {
            self = .notKnown
        } else {
            let inventory = SlowOwner.first(of: [sources[0], sources[2]])
            self = .nobody(isConfirmed: registered == .empty && inventory == .empty)
        }
    }

    var user: Int? {
        if case .user(let user, _) = self { return user }
        return nil
    }

    var confidence: Int {
        if case .user(_, let confidence) = self { return confidence }
        return 1
    }

    static func isUserless(_ type: String) -> Bool {
        [
            "appleBulkWithoutUser", "windowsBulkUserless", "androidEnterpriseDedicatedDevice", "androidAOSPUserlessDeviceEnrollment",
            "windowsAzureADJoinUsingDeviceAuth",
        ].contains(type)
    }

    static func isByManager(_ type: String) -> Bool { ["deviceEnrollmentManager", "appleUserEnrollmentWithServiceAccount"].contains(type) }

    /// "DEM devices and bulk devices with a user follow that account's license at confidence low."
    static func isShared(_ type: String) -> Bool {
        isUserless(type) || isByManager(type) || ["appleBulkWithUser", "windowsBulkAzureDomainJoin"].contains(type)
    }
}
