import Preflight
import TenantModel

extension PilotPlan {
    /// A pilot that is over: who was in it, and nothing about kinds of people, which are those of today and not those of then.
    init(past places: [UserID: WaveHistory.Place], _ decisions: Decisions, lists: PlanLists, targets: Int, eligible: Int) {
        hasRun = true
        let members = Self.members(in: places, decisions, lists: lists)
        budget = .users(members.count)
        isDefaultSize = false
        self.members = members
        cells = []
        membersOfCells = []
        obstaclesOfCells = []
        (covered, bound, coverable, total) = (0, 0, 0, 0)
        self.eligible = eligible
        self.targets = targets
        teamLimit = members.count
        isTeamLimitRaised = false
        rejectedVolunteers = []
    }

    /// The members of the pilot who are on their way, by user principal name.
    static func members(in places: [UserID: WaveHistory.Place], _ decisions: Decisions, lists: PlanLists) -> [Member] {
        let users = decisions.tenant.users
        return places.filter { $0.value.wave == 1 }.map { user, place in
            Member(
                user: user, brings: [], isVolunteer: lists.volunteers.means(user), isCritical: lists.critical.means(user), isPinned: false,
                devices: decisions.plannedDevices(of: user), progress: place.progress)
        }.sorted { users.isBefore($0.user, $1.user) }
    }
}

extension Decisions {
    /// How many devices a plan moves together with a user, those included that have moved.
    func plannedDevices(of user: UserID) -> Int {
        var count = 0
        devicesOfUsers.forEach(of: user) { if isMoving($0) || deviceOutcome[$0.row] == .alreadyIntune { count += 1 } }
        return count
    }
}
