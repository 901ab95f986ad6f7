import TenantModel

/// Chooses the deciding user of a device: the enrolling user, else the registered owner, else the primary user.
struct DecidingUserChoice {
    let devices: DeviceTable
    /// Users that the project file names as enrollment managers.
    let enrollmentManagers: Set<UserID>

    func choose(directoryRow: Int, managedRow: Int, enrollmentType: EnrollmentType) -> DecidingUser {
        var result = DecidingUser(state: .notRead, user: nil, source: .none, confidence: .low, isDisputed: false)
        var emptySources = 0
        var namesSomebody = false
        var isDeleted = false
        var byName = false

        func ask(_ reference: OwnerReference, _ source: DecidingUser.Source) {
            namesSomebody = namesSomebody || reference.namesSomebody
            isDeleted = isDeleted || reference.state == .deleted
            guard let user = reference.user else { return }
            if reference.isDisputed { result.isDisputed = true }
            if let chosen = result.user {
                if chosen != user { result.isDisputed = true }
                // Two cells of one source: the stronger way to find the user stands.
                if chosen == user, result.source == source, reference.state == .resolved { byName = false }
                return
            }
            (result.user, result.source) = (user, source)
            byName = reference.state == .resolvedByName
        }

        if managedRow >= 0 { ask(devices.managed.enroller[managedRow], .enrolledBy) }
        if directoryRow >= 0 {
            let owner = devices.directory.registeredOwner[directoryRow]
            let name = devices.directory.userName[directoryRow]
            if owner.state == .resolvedByName, name.state == .resolved {
                ask(name, .registeredOwner)
            } else {
                ask(owner, .registeredOwner)
                ask(name, .registeredOwner)
            }
            if owner.state == .empty && name.state != .notRead || owner.state == .empty || name.state == .empty && owner.state == .notRead { emptySources += 1 }
        }
        if managedRow >= 0 {
            ask(devices.managed.primaryUser[managedRow], .primaryUser)
            if devices.managed.primaryUser[managedRow].state == .empty || devices.managed.enroller[managedRow].state == .empty { emptySources += 1 }
        }

        if let user = result.user {
            result.state = .user
            let isShared = enrollmentType.isByEnrollmentManager || enrollmentType.isBulk || enrollmentManagers.contains(user)
            result.confidence = result.isDisputed || byName || isShared ? .low : result.source == .enrolledBy ? .high : .medium
        } else if namesSomebody {
            result.state = isDeleted ? .deleted : .notFound
        } else if enrollmentType.isUserless {
            (result.state, result.confidence) = (.noneByType, .high)
        } else if emptySources > 0 {
            (result.state, result.confidence) = emptySources > 1 ? (.noneConfirmed, .high) : (.noneSuspected, .low)
        }
        return result
    }
}
