import PlanDocuments
import Preflight
import RolloutPlanning
import TenantImport
import TenantModel

/// Why there is no plan, and what would do, in sentences.
struct PlanFailureText {
    private static let namesShown = 20
    private static let usersShown = 5

    private let failure: PlanFailure
    private let decisions: Decisions
    private let text: PlanText

    init(_ failure: PlanFailure, _ decisions: Decisions, _ text: PlanText) {
        self.failure = failure
        self.decisions = decisions
        self.text = text
    }

    /// One line per problem, each with its remedy.
    var lines: [String] {
        switch failure {
        case .unknownNames(let names): unknown(names)
        case .noEligibleUser(let targets, let obstacles):
            targets == 0
                ? ["coexist: nobody is to move, so there is nothing to plan. Check targets: and stay: in the project file."]
                : [
                    "coexist: none of the \(Numbers.count(targets, "user")) to move may be in the pilot: \(text.obstacles(obstacles)). "
                        + "Mend the most frequent cause, or pin somebody to wave 1 with waves: pins in the project file."
                ]
        case .sizeAboveEligible(let size, let eligible, let obstacles):
            [
                "coexist: a pilot of \(Numbers.grouped(size)) is more than the \(Numbers.count(eligible, "user")) who may be in it. "
                    + "Ask for at most \(Numbers.grouped(eligible))" + (obstacles.isEmpty ? "." : "; out are \(text.obstacles(obstacles)).")
            ]
        case .deviceBudgetTooSmall(let budget, let smallest):
            [
                "coexist: nobody who may be in the pilot has so few as \(Numbers.count(budget, "device")). Ask for at least \(Numbers.count(smallest, "device"))."
            ]
        case .pilotPinsAboveSize(let pinned, let budget):
            [
                "coexist: \(Numbers.count(pinned, "user")) are pinned to the pilot, which may have \(Numbers.grouped(amount(budget))). "
                    + "Make it larger, or take pins to wave 1 away."
            ]
        case .pilotSizeAboveLimit, .pilotPinsAboveLimit, .pilotPinsOfSite: PilotLimitText(decisions.settings.path).line(failure).map { [$0] } ?? []
        case .pinOutsidePlan(let user, let name, let wave, let line, let standing):
            ["coexist: \(place(line))\(who(user, name)) is pinned to wave \(wave) and \(why(standing)). \(remedy(line, standing))"]
        case .pinToEnablement(let user, let name, let line):
            [
                "coexist: \(place(line))\(who(user, name)) is pinned to wave 0 and does not switch at enablement: there is no Intune license yet, or it is held. "
                    + "Pin to wave 1 or later, or remove the pin."
            ]
        case .pinToPastWave(let user, let name, let wave, let line, let next):
            [
                "coexist: \(place(line))\(who(user, name)) is pinned to wave \(wave), which has run, and nobody joins it any more. "
                    + "Pin to wave \(next) or later, or \(line == nil ? "remove the pin from waves: pins" : "put back what stood in that row")."
            ]
        case .contradictoryPins(let user, let waves, let names):
            [
                "coexist: \(decisions.tenant.users[user].name) is pinned to waves \(list(waves)), by \(names.joined(separator: " and by ")). Keep one of the pins."
            ]
        case .pinsSplitSet(let users, let waves):
            [
                "coexist: \(people(users)) must move together and are pinned to waves \(list(waves)). Pin them to one wave, or take one out of the set in waves: together."
            ]
        case .unreadableWaves(let rows): rows.map { "coexist: waves.csv:\($0.line): \($0.message). \($0.fix)" }
        case .damagedLock(let line):
            [
                "coexist: \(WaveLockFile.path)\(line.map { ":\($0)" } ?? "") is not as the last run wrote it, so nobody can tell what was changed by hand in waves.csv. "
                    + "Put it back from a copy; or delete it, then every wave and day in waves.csv counts as set by hand; or delete both, to plan afresh."
            ]
        case .seats(let seats):
            [
                "coexist: \(Numbers.grouped(seats.needed)) seats of \(seats.product) are needed, \(Numbers.grouped(seats.free)) are free and "
                    + "\(Numbers.grouped(seats.bought)) will be bought: \(Numbers.grouped(seats.shortfall)) missing. Say that they will be bought with licenses: "
                    + "{buy: {\(seats.partNumber): \(seats.bought + seats.shortfall)}} in the project file, or move fewer people."
            ]
        case .licenseToGive(let name, let isKnown):
            [
                isKnown
                    ? "coexist: licenses: give names \(VisibleText.name(name)), which has no Intune in it: nobody would move. Name a product with Intune by its part number, such as EMS."
                    : "coexist: licenses: give names \(VisibleText.name(name)), which is no product. " + nearPool(name)
                        + "Write its part number, such as EMS; licenses.csv of the pre-flight lists yours."
            ]
        case .licenseToBuy(let name):
            [
                "coexist: licenses: buy names \(VisibleText.name(name)), which is no product. \(nearPool(name))"
                    + "Write its part number, such as EMS; licenses.csv of the pre-flight lists yours."
            ]
        case .waves(let conflict, let subject, let limits, let relief):
            [WaveConflictText(conflict, subject: people(subject), isSet: subject.count > 1, limits: limits, settings: decisions.settings).line(relief)]
        case .enablementTooFar(let day):
            [
                "coexist: \(decisions.settings.path ?? "the project file"): project: enablement is \(day), more than \(PlanningSpan.years) years away from this run "
                    + "(\(Day(decisions.asOf))). Correct the day, or --as-of."
            ]
        case .noFreeDay(let wave, let problem): [NoFreeDayText.line(problem, wave: wave)]
        }
    }

    private func unknown(_ names: [PlanFailure.UnknownName]) -> [String] {
        let near = NearPeople(decisions.tenant)
        let file = decisions.settings.path ?? "the project file"
        var lines = names.prefix(Self.namesShown).map { name in
            let suggestion = near.name(like: name.name).map { "Did you mean \($0)? " } ?? ""
            return "coexist: \(file): \(name.key): nobody is called \"\(VisibleText.name(name.name))\". \(suggestion)"
                + "It must be the principal name or object id of a user, the name of a group or of a department in the exports."
        }
        if names.count > Self.namesShown { lines.append("coexist: and \(Numbers.grouped(names.count - Self.namesShown)) more names that nobody has.") }
        return lines
    }

    private func nearPool(_ name: String) -> String {
        NearestName.find(name, among: decisions.tenant.licensePools.map(\.skuPartNumber).filter { !$0.isEmpty } + decisions.partNumbersWithIntune).map {
            "Did you mean \($0)? "
        } ?? ""
    }

    private func amount(_ budget: PilotPlan.Budget) -> Int {
        switch budget {
        case .users(let count), .devices(let count): count
        }
    }

    private func place(_ line: Int?) -> String { line.map { "waves.csv:\($0): " } ?? "" }

    private func who(_ user: UserID, _ name: String) -> String {
        let own = decisions.tenant.users[user].name
        return name.lowercased() == own.lowercased() || name.isEmpty ? own : "\(own) (\(name))"
    }

    private func why(_ standing: PlanStanding) -> String {
        switch standing {
        case .excluded, .excludedHeld: "is on the exclude: list"
        case .stays: "is meant to stay"
        case .alreadyIntune, .moved: "is under Intune already"
        case .switching: "has the license already"
        case .nothingToMove: "has no device to move"
        case .heldForGood: "is not meant to move"
        case .waveZero:
            decisions.tenantAuthority.isAlreadyEnabled
                ? "switches at the next check-in, whatever is planned" : "switches at enablement by a device that no license holds"
        case .target, .heldTarget: "is in another wave"
        }
    }

    private func remedy(_ line: Int?, _ standing: PlanStanding) -> String {
        let pin = line == nil ? "remove the pin from waves: pins" : "put back what stood in that row"
        switch standing {
        case .excluded, .excludedHeld: return "Take the user off the exclude: list, or \(pin)."
        case .stays, .heldForGood: return "Name the user under targets:, not under stay:, or \(pin)."
        default: return pin.prefix(1).uppercased() + pin.dropFirst() + "."
        }
    }

    private func list(_ waves: [Int]) -> String { waves.map { "\($0)" }.joined(separator: " and ") }

    private func people(_ users: [UserID]) -> String {
        let names = users.prefix(Self.usersShown).map { VisibleText.name(decisions.tenant.users[$0].name) }
        return names.joined(separator: ", ") + (users.count > Self.usersShown ? " and \(Numbers.grouped(users.count - Self.usersShown)) more" : "")
    }
}
