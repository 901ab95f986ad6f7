public import Preflight
public import RolloutPlanning
public import TenantModel

/// Pilot and waves in words: those that ship, or the customer's own.
public struct PlanText: Sendable {
    private let words: WordList<PlanWord>
    private let reasons: WordList<PlanReasonKey>
    /// Whether coexistence is on: what switches "at enablement" switches at the next check-in.
    private let isEnabled: Bool
    private static let obstaclesShown = 3
    private static let cellsShown = 2

    /// The words of a store. Throws all mistakes in them at once.
    public init(_ store: TemplateStore) throws(TemplateProblems) {
        words = try WordList(store)
        reasons = try WordList(store)
        isEnabled = false
    }

    private init(_ text: PlanText, isEnabled: Bool) {
        words = text.words
        reasons = text.reasons
        self.isEnabled = isEnabled
    }

    /// The same words for a tenant, where enablement may be over.
    public func of(_ decisions: Decisions) -> PlanText { PlanText(self, isEnabled: decisions.tenantAuthority.isAlreadyEnabled) }

    /// What people differ in.
    public func name(of dimension: PilotDimension) -> String { PlanWord(dimension).map { words.text($0) } ?? dimension.rawValue }

    /// What kind of wave it is.
    public func name(of kind: PlanWave.Kind) -> String {
        if kind == .enablement, isEnabled { return words.text(.waveEnabled) }
        return PlanWord(kind).map { words.text($0) } ?? kind.rawValue
    }

    /// What kind of wave it is, where coexistence may be on already.
    func name(of kind: PlanWave.Kind, isEnabled: Bool) -> String { isEnabled && kind == .enablement ? words.text(.waveEnabled) : name(of: kind) }

    /// What the people of a cell have in common.
    public func name(of cell: PlanCell) -> String { cell.label.isEmpty ? words.text(.cellBlank, ["dimension": name(of: cell.dimension)]) : cell.label }

    /// What keeps people out, the most frequent first: `10 VIPs, 2 guests`.
    public func obstacles(_ tally: [PilotObstacle: Int]) -> String {
        tally.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }.prefix(Self.obstaclesShown)
            .compactMap { obstacle, count in
                (obstacle == .waveZero && isEnabled ? .obstacleWaveZeroEnabled : PlanWord(obstacle)).map { words.text($0, count: .known(count)) }
            }.joined(separator: ", ")
    }

    /// Why a cell has fewer members than it wants.
    public func shortage(of cell: Int, in pilot: PilotPlan) -> String {
        let why = obstacles(pilot.obstaclesOfCells[cell])
        if pilot.cells[cell].eligible <= pilot.membersOfCells[cell] {
            return why.isEmpty ? words.text(.cellNobodyThere) : words.text(.cellNobody, ["why": why])
        }
        let isFull = !pilot.cellsOfFullSites.contains(cell)
        guard !why.isEmpty else { return words.text(isFull ? .cellBudget : .cellSites) }
        return words.text(isFull ? .cellBudgetAlso : .cellSitesAlso, ["why": why])
    }

    /// Why a member is in the pilot.
    public func why(_ member: PilotPlan.Member, in pilot: PilotPlan) -> String {
        switch member.progress {
        case .moved: return reasons.text(.memberMoved)
        case .switching: return reasons.text(.memberSwitching)
        case .waiting: return reasons.text(.memberWaiting)
        case nil: break
        }
        var parts: [String] = []
        if member.isPinned { parts.append(reasons.text(.bringsPinned)) }
        if member.isVolunteer { parts.append(reasons.text(.bringsVolunteer)) }
        let what = what(member, in: pilot)
        if !what.isEmpty { parts.append(reasons.text(.brings, ["what": what])) }
        return parts.isEmpty ? reasons.text(.bringsNothing) : parts.joined(separator: "; ")
    }

    /// What the pilot has because of a member; empty when nothing.
    func what(_ member: PilotPlan.Member, in pilot: PilotPlan) -> String {
        let cells = member.brings.map { name(of: pilot.cells[$0]) }
        guard cells.count > Self.cellsShown else { return cells.joined(separator: ", ") }
        return reasons.text(.bringsMore, ["what": cells.prefix(Self.cellsShown).joined(separator: ", "), "more": "\(cells.count - Self.cellsShown)"])
    }

    /// What stands for department and site where neither is known.
    var unknownFamily: String { words.text(.familyUnknown) }

    /// Why a volunteer is not in the pilot.
    public func why(_ rejected: PilotPlan.Rejected) -> String {
        switch rejected.reason {
        case .obstacle(.waveZero) where isEnabled: reasons.text(.rejectedWaveZeroEnabled)
        case .obstacle(let obstacle): reasons.text(.rejected(obstacle))
        case .teamIsFull: reasons.text(.rejectedTeamIsFull)
        case .siteIsFull: reasons.text(.rejectedSiteIsFull)
        case .nothingNew: reasons.text(.rejectedNothingNew)
        }
    }

    /// What a plan takes for granted.
    public func sentence(_ assumption: PlanAssumption) -> String {
        let word = assumption.word
        if let count = word.count { return words.text(word.key, count: .known(count)) }
        if case .dimensionsNotRead(let dimensions) = assumption { return words.text(word.key, ["what": dimensions.map(name).joined(separator: ", ")]) }
        if case .growth(let first, let times) = assumption {
            let whole = times == times.rounded() && times < 1e15
            return words.text(word.key, ["first": Figure.grouped(first), "times": whole ? "\(Int(times))" : "\(times)"])
        }
        return words.text(word.key)
    }

    /// Why a user is in their wave, or in none; `what` completes the sentences that ask for it.
    func sentence(_ reason: WaveReason, what: String = "", isHeld: Bool = false) -> String {
        let key: PlanReasonKey =
            switch reason {
            case .switchesAtEnablement where isEnabled: .switchesEnabled
            case .switchesWithoutLicense where isEnabled: .switchesWithoutLicenseEnabled
            default: .wave(reason)
            }
        let sentence = reasons.text(key, ["what": what])
        return isHeld && reason != .heldForGood ? sentence + " " + reasons.text(.held) : sentence
    }

    /// Why somebody is in their wave who was left behind by one that has run.
    func sentence(_ catchUp: CatchUp, isHeld: Bool = false) -> String {
        guard !catchUp.full.isEmpty else { return sentence(.leftBehind, what: "\(catchUp.wave)", isHeld: isHeld) }
        let sentence = reasons.text(.leftBehindLater, ["what": "\(catchUp.wave)", "more": catchUp.fullWords])
        return isHeld ? sentence + " " + reasons.text(.held) : sentence
    }
}
