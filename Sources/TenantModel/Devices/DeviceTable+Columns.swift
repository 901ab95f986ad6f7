import ExportReading

/// Single values of a device without making a ``Device``: for loops over all of them.
extension DeviceTable {
    /// The platform that the inventory knows, else the directory's.
    @inlinable
    public func platform(of device: DeviceID) -> Platform {
        let managedRow = Int(managedRow[device.row])
        if managedRow >= 0, managed.platform[managedRow] != .unknown { return managed.platform[managedRow] }
        let directoryRow = Int(directoryRow[device.row])
        return directoryRow >= 0 ? directory.platform[directoryRow] : .unknown
    }

    /// Seconds of the inventory's last check-in, else of the directory's last sign-in; ``unknownMoment`` for neither.
    @inlinable
    public func lastSeen(of device: DeviceID) -> Int64 {
        let managedRow = Int(managedRow[device.row])
        if managedRow >= 0, managed.lastCheckIn[managedRow] != unknownMoment { return managed.lastCheckIn[managedRow] }
        let directoryRow = Int(directoryRow[device.row])
        return directoryRow >= 0 ? directory.lastSignIn[directoryRow] : unknownMoment
    }

    /// The enrollment type that the inventory knows, else the directory's.
    @inlinable
    public func enrollmentType(of device: DeviceID) -> EnrollmentType {
        let managedRow = Int(managedRow[device.row])
        if managedRow >= 0, managed.enrollmentType[managedRow] != .unknown { return managed.enrollmentType[managedRow] }
        let directoryRow = Int(directoryRow[device.row])
        return directoryRow >= 0 ? directory.enrollmentType[directoryRow] : .unknown
    }

    /// The version of the operating system that the inventory knows, else the directory's.
    @inlinable
    public func osVersion(of device: DeviceID) -> Symbol {
        let managedRow = Int(managedRow[device.row])
        if managedRow >= 0, managed.osVersion[managedRow] != .empty { return managed.osVersion[managedRow] }
        let directoryRow = Int(directoryRow[device.row])
        return directoryRow >= 0 ? directory.osVersion[directoryRow] : .empty
    }

    /// The owner of the hardware that the inventory knows, else the directory's.
    @inlinable
    public func ownership(of device: DeviceID) -> Ownership {
        let managedRow = Int(managedRow[device.row])
        if managedRow >= 0, managed.ownership[managedRow] != .unknown { return managed.ownership[managedRow] }
        let directoryRow = Int(directoryRow[device.row])
        return directoryRow >= 0 ? directory.ownership[directoryRow] : .unknown
    }

    /// How the directory says that the device belongs to it, else how the inventory does.
    @inlinable
    public func joinType(of device: DeviceID) -> JoinType {
        let directoryRow = Int(directoryRow[device.row])
        if directoryRow >= 0, directory.joinType[directoryRow] != .unknown { return directory.joinType[directoryRow] }
        let managedRow = Int(managedRow[device.row])
        return managedRow >= 0 ? managed.joinType[managedRow] : .unknown
    }

    /// The compliance that the inventory knows, else the directory's.
    @inlinable
    public func compliance(of device: DeviceID) -> Compliance {
        let managedRow = Int(managedRow[device.row])
        if managedRow >= 0, managed.compliance[managedRow] != .unknown { return managed.compliance[managedRow] }
        let directoryRow = Int(directoryRow[device.row])
        return directoryRow >= 0 ? directory.compliance[directoryRow] : .unknown
    }

    /// Seconds of the management certificate's end; ``unknownMoment`` when not known.
    @inlinable
    public func certificateExpiry(of device: DeviceID) -> Int64 {
        let managedRow = Int(managedRow[device.row])
        return managedRow >= 0 ? managed.certificateExpiry[managedRow] : unknownMoment
    }

    /// Every record of a device, the directory's first.
    @inlinable
    public func evidence(of device: DeviceID) -> [Evidence] { self[device].evidence }
}
