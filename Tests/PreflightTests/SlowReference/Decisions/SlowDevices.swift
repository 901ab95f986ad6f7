/// One record of a device, of the directory or of the inventory.
struct SlowRecord {
    let file: String
    /// Entra device id in lower case, empty for none.
    let entraID: String
    let intuneID: String
    let lastSeen: String
    let enrolledAt: String
    /// The directory's object id, or the serial number: what else tells that two records are one device.
    let otherID: String
    /// The Entra id, else the serial number.
    var joinKey: String { entraID.isEmpty ? otherID : entraID }
    /// Nil without a column: what MDM the directory shows.
    var mdm: SlowMDM?
    var isManaged: Bool?
    var isDefender = false
    /// Nil where nothing is said: how the inventory says it is managed.
    var agent: String?
    var state = ""
    var enrollmentType = ""
    var registeredOwner = SlowOwner.notRead
    var userName = SlowOwner.notRead
    var primaryUser = SlowOwner.notRead
    var enroller = SlowOwner.notRead
}

/// What MDM the directory shows.
enum SlowMDM: Equatable {
    case none
    case basicMobility(byID: Bool)
    case intune
    case coManaged
    case thirdParty
}

/// A device: what the directory says, what the inventory says.
struct SlowDevice {
    var directory: SlowRecord?
    var inventory: SlowRecord?

    var entraID: String { directory?.entraID ?? inventory?.entraID ?? "" }
    /// The inventory's, else the directory's.
    var enrollmentType: String {
        let type = inventory?.enrollmentType ?? ""
        return type.isEmpty || type == "unknown" ? directory?.enrollmentType ?? "" : type
    }
}

/// All devices, each person's and each machine's records put together.
struct SlowDevices {
    var devices: [SlowDevice] = []
    var setAside: [String: Int] = [:]
    /// How many devices the directory and the inventory know.
    var directoryCount = 0
    var inventoryCount = 0

    init(files: [GeneratedFile], users: SlowUsers) {
        var directory: [SlowRecord] = []
        var inventory: [SlowRecord] = []
        for file in files {
            for row in file.records.indices {
                if ["Printer", "SecureVM"].contains(file.text(row, "profileType")) {
                    setAside[file.path, default: 0] += 1
                } else if file.isDirectory {
                    directory.append(SlowRecord(directory: file, row: row, users: users))
                } else if file.isInventory {
                    inventory.append(SlowRecord(inventory: file, row: row, users: users))
                }
            }
        }
        let objects = Self.groups(directory, by: \.otherID).map { Self.together($0) }
        let known = Self.groups(objects, by: \.entraID).map { Self.together($0) }
        // Records of one Intune id complete each other; of several enrollments of one device only the newest counts.
        let enrollments = Self.groups(inventory, by: \.intuneID).map { Self.together($0) }
        let managed = Self.groups(enrollments, by: \.joinKey).compactMap { $0.min(by: Self.isNewer) }
        directoryCount = known.count
        inventoryCount = managed.count
        devices = known.map { record in
            SlowDevice(directory: record, inventory: managed.first { !$0.entraID.isEmpty && $0.entraID == record.entraID })
        }
        let joined = Set(known.map(\.entraID))
        devices += managed.filter { $0.entraID.isEmpty || !joined.contains($0.entraID) }.map { SlowDevice(directory: nil, inventory: $0) }
    }

    /// Records with the same key; each record without key by itself.
    private static func groups(_ records: [SlowRecord], by key: KeyPath<SlowRecord, String>) -> [[SlowRecord]] {
        var groups: [[SlowRecord]] = []
        for record in records {
            let place = record[keyPath: key].isEmpty ? nil : groups.firstIndex { $0[0][keyPath: key] == record[keyPath: key] }
            if let place { groups[place].append(record) } else { groups.append([record]) }
        }
        return groups
    }

    static func isNewer(_ a: SlowRecord, _ b: SlowRecord) -> Bool {
        a.lastSeen != b.lastSeen ? a.lastSeen > b.lastSeen : a.enrolledAt > b.enrolledAt
    }

    /// The newest value; none only where no record has one; by id where one of the records that say the same has the id.
    private static func management(_ values: [SlowMDM]) -> SlowMDM? {
        guard let newest = values.first(where: { $0 != .none }) else { return values.first }
        return newest == .basicMobility(byID: false) && values.contains(.basicMobility(byID: true)) ? .basicMobility(byID: true) : newest
    }

    /// The newest record, what it leaves open filled from the next newest.
    static func together(_ records: [SlowRecord]) -> SlowRecord {
        let sorted = records.enumerated().sorted { a, b in
            isNewer(a.element, b.element) || (!isNewer(b.element, a.element) && a.offset < b.offset)
        }.map(\.element)
        var result = SlowRecord(
            file: sorted[0].file, entraID: sorted.map(\.entraID).first { !$0.isEmpty } ?? "",
            intuneID: sorted.map(\.intuneID).first { !$0.isEmpty } ?? "", lastSeen: sorted[0].lastSeen, enrolledAt: sorted[0].enrolledAt,
            otherID: sorted.map(\.otherID).first { !$0.isEmpty } ?? "")
        result.mdm = Self.management(sorted.compactMap(\.mdm))
        result.isManaged = sorted.compactMap(\.isManaged).first
        result.isDefender = sorted.contains { $0.isDefender }
        result.agent = sorted.compactMap(\.agent).first
        result.state = sorted.map(\.state).first { !$0.isEmpty } ?? ""
        result.enrollmentType = sorted.map(\.enrollmentType).first { !$0.isEmpty && $0 != "unknown" } ?? ""
        result.registeredOwner = SlowOwner.first(of: sorted.map(\.registeredOwner))
        result.userName = SlowOwner.first(of: sorted.map(\.userName))
        result.primaryUser = SlowOwner.first(of: sorted.map(\.primaryUser))
        result.enroller = SlowOwner.first(of: sorted.map(\.enroller))
        return result
    }
}
