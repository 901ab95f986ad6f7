import TenantModel

/// Whom the assignments of one Intune policy reach: surely, not, or on a condition.
struct AssignmentReach {
    /// The answer for some people.
    enum Answer: Hashable {
        case no
        case sure
        case perhaps(CoverageReason)

        /// The better of two: what reaches surely on one way needs no other.
        func or(_ other: @autoclosure () -> Answer) -> Answer {
            if self == .sure { return self }
            let other = other()
            return other == .sure || self == .no ? other : self
        }
    }

    /// One line with its target as a question.
    private struct Line {
        enum Whom {
            case audience(Int)
            case everyUser
            case everyDevice
        }

        let whom: Whom
        let filter: String?
    }

    private let name: String
    private let isKnown: Bool
    private var included: [Line] = []
    private var excluded: [Int] = []

    init(_ policy: IntunePolicy, _ list: AudienceList) {
        name = policy.name
        isKnown = policy.assignments.list != nil
        for line in policy.assignments.list ?? [] where !line.removes {
            switch line.target {
            case .group(let target):
                guard let place = list.place(of: target) else { continue }
                if line.excludes { excluded.append(place) } else { included.append(Line(whom: .audience(place), filter: line.filter?.name)) }
            case .allUsers: if !line.excludes { included.append(Line(whom: .everyUser, filter: line.filter?.name)) }
            case .allDevices: if !line.excludes { included.append(Line(whom: .everyDevice, filter: line.filter?.name)) }
            case .other: break
            }
        }
    }

    /// Every audience that has a say in the answer.
    var places: [Int] {
        excluded
            + included.compactMap { line in
                if case .audience(let place) = line.whom { return place }
                return nil
            }
    }

    /// Whether it reaches nobody at all.
    var isUnassigned: Bool { isKnown && included.isEmpty }

    /// The answer for the users of a signature and their devices.
    ///
    /// Users and devices are apart: leaving out a group of users does not cancel an assignment to devices, and the reverse.
    func answer(_ audiences: [Audience], isIn: (Int) -> Bool) -> Answer {
        guard isKnown else { return .perhaps(CoverageReason(.assignmentsUnknown, name)) }
        return users(audiences, isIn).or(devices(audiences, isIn))
    }

    private func users(_ audiences: [Audience], _ isIn: (Int) -> Bool) -> Answer {
        var answer = Answer.no
        for line in included {
            switch line.whom {
            case .everyUser: answer = answer.or(filtered(line))
            case .everyDevice: break
            case .audience(let place):
                if isIn(place) {
                    answer = answer.or(filtered(line))
                } else if let doubt = audiences[place].doubt {
                    answer = answer.or(.perhaps(CoverageReason(doubt, audiences[place].target.text, name)))
                }
            }
        }
        guard answer != .no else { return .no }
        for place in excluded {
            if isIn(place) { return .no }
            if answer == .sure, let doubt = audiences[place].doubt { answer = .perhaps(CoverageReason(doubt, audiences[place].target.text, name)) }
        }
        return answer
    }

    private func devices(_ audiences: [Audience], _ isIn: (Int) -> Bool) -> Answer {
        var answer = Answer.no
        for line in included {
            switch line.whom {
            case .everyUser: break
            case .everyDevice: answer = answer.or(filtered(line))
            case .audience(let place) where audiences[place].hasDevices:
                answer = answer.or(.perhaps(CoverageReason(.deviceGroup, audiences[place].target.text, name)))
            case .audience: break
            }
        }
        if answer == .sure, let place = excluded.first(where: { audiences[$0].hasDevices || audiences[$0].doubt != nil && !audiences[$0].hasUsers }) {
            let audience = audiences[place]
            return .perhaps(CoverageReason(audience.hasDevices ? .deviceGroup : audience.doubt ?? .groupMembersUnknown, audience.target.text, name))
        }
        return answer
    }

    private func filtered(_ line: Line) -> Answer { line.filter.map { .perhaps(CoverageReason(.filter, $0, name)) } ?? .sure }
}
