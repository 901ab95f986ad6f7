import TenantModel

/// In which order classes give their members: those who are kept, then the most welcome.
struct MemberRanking {
    /// For each class its members, first those whom the choice takes first.
    let members: [ArraySlice<UserID>]
    /// For each class how welcome its members are, falling: a kept member before somebody more welcome counts as much as that one at least.
    let preferences: [ArraySlice<Int32>]
    /// For each class how many of its members are kept.
    let kept: [Int32]

    private struct Ranked {
        let user: UserID
        let isKept: Bool
        let preference: Int32
        let tieBreak: UInt64

        func precedes(_ other: Self) -> Bool {
            if isKept != other.isKept { return isKept }
            if preference != other.preference { return preference > other.preference }
            return tieBreak != other.tieBreak ? tieBreak < other.tieBreak : user < other.user
        }
    }

    init(_ classes: [CandidateClass], preference: PilotPreference, pinned: Set<UserID>, earlier: Set<UserID>, in tenant: Tenant) {
        let key = TieBreak(tenant)
        let count = classes.reduce(0) { $0 + $1.members.count }
        var users: [UserID] = []
        var falling: [Int32] = []
        var kept: [Int32] = []
        users.reserveCapacity(count)
        falling.reserveCapacity(count)
        kept.reserveCapacity(classes.count)
        var ranked: [Ranked] = []
        let keepsSome = !pinned.isEmpty || !earlier.isEmpty
        for candidate in classes {
            // Most classes are one person.
            if candidate.members.count == 1, let user = candidate.members.first {
                users.append(user)
                falling.append(preference.preference(of: user))
                kept.append(keepsSome && (pinned.contains(user) || earlier.contains(user)) ? 1 : 0)
                continue
            }
            ranked.removeAll(keepingCapacity: true)
            for user in candidate.members {
                ranked.append(
                    Ranked(
                        user: user, isKept: keepsSome && (pinned.contains(user) || earlier.contains(user)), preference: preference.preference(of: user),
                        tieBreak: key.value(of: user)))
            }
            ranked.sort { $0.precedes($1) }
            var least = Int32.max
            var keptCount: Int32 = 0
            for member in ranked {
                users.append(member.user)
                least = min(least, member.preference)
                falling.append(least)
                if member.isKept { keptCount += 1 }
            }
            kept.append(keptCount)
        }
        var start = 0
        let ranges = classes.map { candidate in
            defer { start += candidate.members.count }
            return start..<(start + candidate.members.count)
        }
        members = ranges.map { users[$0] }
        preferences = ranges.map { falling[$0] }
        self.kept = kept
    }
}
