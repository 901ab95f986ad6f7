/// A device as it is; each file tells a part of it, and not always the same.
struct GeneratedDevice {
    enum Manager: CaseIterable { case basicMobility, intune, coManaged, configurationManager, thirdParty, easOnly, defender, registeredOnly }

    let number: Int
    let entraID: String
    let objectID: String
    let intuneID: String
    let manager: Manager
    let isManaged: Bool?
    let state: String
    let enrollmentType: String
    /// Days before the as-of date.
    let lastSeen: Int
    /// Whether the inventory has no Entra id for it.
    var lacksEntraID: Bool { number % 23 == 7 }
    /// How many days earlier one of two lists of the same kind saw it.
    var offset: Int { [0, 1, -1][number % 3] }
    let owner: GeneratedPerson?
    let enroller: GeneratedPerson?

    static let states = [
        "managed", "managed", "managed", "managed", "managed", "managed", "retirePending", "wipeIssued", "deletePending", "retireFailed", "wipeCanceled",
    ]
    static let enrollmentTypes = [
        "userEnrollment", "userEnrollment", "userEnrollment", "windowsAzureADJoin", "deviceEnrollmentManager", "appleBulkWithUser",
        "appleBulkWithoutUser", "windowsBulkUserless", "windowsBulkAzureDomainJoin", "androidEnterpriseDedicatedDevice", "unknown",
    ]

    init(number: Int, people: [GeneratedPerson], mood: GeneratedMood, random: inout SlowRandom) {
        self.number = number
        entraID = random.guid()
        objectID = random.guid()
        intuneID = random.guid()
        manager = random.pick(mood.managers)
        isManaged = random.pick([true, true, true, true, false, nil])
        state = random.pick(Self.states)
        enrollmentType = manager == .coManaged ? random.pick(["windowsCoManagement", "userEnrollment"]) : random.pick(Self.enrollmentTypes)
        lastSeen = random.pick([1, 3, 10, 25, 40, 100])
        owner = people.isEmpty || random.chance(12) ? nil : random.pick(people)
        enroller = random.chance(80) || people.isEmpty ? owner : random.pick(people)
    }
}

/// What kind of tenant it is.
struct GeneratedMood {
    let managers: [GeneratedDevice.Manager]
    /// How often owner cells are empty, of 100.
    let emptyOwners: Int

    init(random: inout SlowRandom) {
        let mixes: [[GeneratedDevice.Manager]] = [
            [.basicMobility], [.basicMobility, .basicMobility, .basicMobility, .registeredOnly, .easOnly, .coManaged, .thirdParty],
            [.intune, .coManaged, .registeredOnly], [.intune], GeneratedDevice.Manager.allCases,
            [.basicMobility, .basicMobility, .intune, .registeredOnly, .coManaged],
        ]
        managers = random.pick(mixes)
        emptyOwners = random.pick([0, 10, 30])
    }
}
