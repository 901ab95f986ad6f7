import RolloutPlanning
import TenantModel
import Testing

/// One change of facts and what becomes of one criterion.
struct GateCase: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: GateCriterionKind
    let state: GateCriterion.State
    var measured: GateCriterion.Measure?
    let change: @Sendable (inout GateFacts) -> Void

    var testDescription: String { name }

    init(
        _ name: String, _ kind: GateCriterionKind, _ state: GateCriterion.State, _ measured: GateCriterion.Measure? = nil,
        _ change: @escaping @Sendable (inout GateFacts) -> Void = { _ in }
    ) {
        self.name = name
        self.kind = kind
        self.state = state
        self.measured = measured
        self.change = change
    }
}

@Suite struct `Gates` {
    private static func tally(_ found: Int, open: [String] = []) -> RuleTally {
        RuleTally(found: found, rules: ["A", "B"], open: open, missing: open.isEmpty ? [] : [.notBuilt])
    }

    /// A tenant in which everything that can be told is fine.
    private static let fine: GateFacts = {
        var facts = GateFacts(lastWave: .day(Day("2027-01-20") ?? Day(number: 0)))
        facts.records = 1_000
        facts.devices = 200
        for path in [\GateFacts.dataBlockers, \.unknownOwners, \.skew, \.authorityBlockers, \.uncovered, \.enablingBlockers, \.weaker, \.userless] {
            facts[keyPath: path] = tally(0)
        }
        facts.seatsAtHand = 20
        facts.seatsOfPilot = 15
        facts.seatReserve = 5
        facts.seatsNeeded = 20
        facts.acknowledgements = 4
        facts.exportAge = 24
        facts.unintended = 0
        facts.appleDevices = 3
        facts.pushCertificateExpiry = Day("2027-03-21")
        facts.enablementFaults = 0
        facts.pilotCells = 10
        facts.pilotCellsCovered = 9
        facts.daysAboveCapacity = 0
        return facts
    }()

    private static let cases: [GateCase] = [
        // G0
        GateCase("nothing missing", .inputsRead, .met, .count(0)),
        GateCase("a missing input", .inputsRead, .notMet, .count(1)) { $0.missingInputs = [.licenses] },
        GateCase("a blocker of the data", .dataBlockers, .notMet, .count(2)) { $0.dataBlockers = tally(2, open: ["B"]) },
        GateCase("no blocker, one rule open", .dataBlockers, .notEvaluated, .count(0)) { $0.dataBlockers = tally(0, open: ["B"]) },
        GateCase("no rule answered is no zero", .dataBlockers, .notEvaluated, GateCriterion.Measure.none) { $0.dataBlockers = tally(0, open: ["A", "B"]) },
        GateCase("half a percent unreadable is allowed", .unreadableRows, .met, .share(hundredths: 50)) { $0.unreadableShare = 50 },
        GateCase("more is not", .unreadableRows, .notMet, .share(hundredths: 51)) { $0.unreadableShare = 51 },
        GateCase("without records nobody can tell", .unreadableRows, .notEvaluated) { $0.records = 0 },
        GateCase("one owner in a hundred unknown", .unknownOwners, .met, .share(hundredths: 100)) { $0.unknownOwners = tally(2) },
        GateCase("more owners unknown", .unknownOwners, .notMet, .share(hundredths: 150)) { $0.unknownOwners = tally(3) },
        GateCase("owners not asked", .unknownOwners, .notEvaluated) { $0.unknownOwners = tally(0, open: ["A"]) },
        GateCase("a rule that does not exist", .exportSkew, .notEvaluated, GateCriterion.Measure.none) {
            $0.skew = RuleTally(found: 0, rules: ["DAT-03"], open: ["DAT-03"], missing: [.notBuilt])
        },
        // G1
        GateCase("somebody would lose mail", .settingsCovered, .notMet, .count(1)) { $0.uncovered = tally(1) },
        GateCase("seats for pilot and reserve", .seatsForPilot, .met, .count(20)),
        GateCase("one seat short", .seatsForPilot, .notMet, .count(19)) { $0.seatsAtHand = 19 },
        GateCase("seats unknown", .seatsForPilot, .notEvaluated) { $0.seatsAtHand = nil },
        GateCase("evaluation not stated", .policyPath, .toRecord),
        GateCase("evaluation started", .policyPath, .met) { $0.evaluationStarted = Day("2026-11-02") },
        GateCase("three of four signed", .acknowledgements, .notMet, .part(3, of: 4)) { $0.acknowledgements = 3 },
        GateCase("more than four signed", .acknowledgements, .met, .part(4, of: 4)) { $0.acknowledgements = 6 },
        // G2
        GateCase("exports of yesterday", .exportsFresh, .met, .hours(24)),
        GateCase("exports too old", .exportsFresh, .notMet, .hours(25)) { $0.exportAge = 25 },
        GateCase("exports without time", .exportsFresh, .notEvaluated) { $0.exportAge = nil },
        GateCase("an open high", .openHighs, .notMet, .count(1)) { $0.openHighs = ["POL-03"] },
        GateCase("unintended switches", .unintendedSwitches, .notMet, .count(6)) { $0.unintended = 6 },
        GateCase("nobody said who is to move", .unintendedSwitches, .notEvaluated) { $0.unintended = nil },
        GateCase("certificate lasts 60 days after the last wave", .pushCertificate, .met),
        GateCase("certificate a day too short", .pushCertificate, .notMet) { $0.pushCertificateExpiry = Day("2027-03-20") },
        GateCase("certificate not stated", .pushCertificate, .notEvaluated) { $0.pushCertificateExpiry = nil },
        GateCase("certificate, and the day of enablement open", .pushCertificate, .notEvaluated) { $0.lastWave = .enablement(offset: 30) },
        GateCase("no Apple devices", .pushCertificate, .notApplicable) { $0.appleDevices = 0 },
        GateCase("no Apple account to test", .pushAccountTested, .notApplicable) { $0.appleDevices = 0 },
        GateCase("devices without user", .userlessDecided, .notMet, .count(13)) { $0.userless = tally(13) },
        GateCase("devices without user and a case", .userlessDecided, .met, .count(13)) {
            $0.userless = tally(13)
            $0.isUserlessDecided = true
        },
        GateCase("a case does not answer what was not asked", .userlessDecided, .notEvaluated) {
            $0.userless = tally(0, open: ["A"])
            $0.isUserlessDecided = true
        },
        GateCase("enablement in a freeze", .freeEnablementDay, .notMet, .count(1)) { $0.enablementFaults = 1 },
        GateCase("day of enablement open", .freeEnablementDay, .notEvaluated) { $0.enablementFaults = nil },
        GateCase("coexistence on already", .enablingBlockers, .notApplicable) { $0.isEnabled = true },
        // G4, G5
        GateCase("nine of ten kinds", .pilotCells, .met, .part(9, of: 10)),
        GateCase("eight of ten kinds", .pilotCells, .notMet, .part(8, of: 10)) { $0.pilotCellsCovered = 8 },
        GateCase("blocked users", .waveBlockers, .notMet, .count(2)) { $0.waveBlocked = 2 },
        GateCase("desk above its hours", .waveLoad, .notMet, .count(1)) { $0.daysAboveCapacity = 1 },
        GateCase("hours of the desk not stated", .waveLoad, .notEvaluated) { $0.daysAboveCapacity = nil },
        GateCase("seats for all waves", .waveSeats, .met),
        GateCase("seats for all waves unknown", .waveSeats, .notEvaluated) { $0.seatsNeeded = nil },
        GateCase("a wave on a day off", .waveDays, .notMet, .count(1)) { $0.waveDayFaults = 1 },
        GateCase("what happens on the day is written down", .remoteLock, .toRecord),
    ]

    @Test(arguments: cases) func `A criterion stands as its facts say`(_ row: GateCase) throws {
        var facts = Self.fine
        row.change(&facts)
        let maker = GateMaker(facts)
        let all = Gate.Name.allCases.flatMap(maker.criteria)
        let criterion = try #require(all.first { $0.kind == row.kind })
        #expect(criterion.state == row.state)
        if let measured = row.measured { #expect(criterion.measured == measured) }
    }

    @Test func `Every criterion is asked at one gate, but for the signatures, which two gates ask for`() {
        let maker = GateMaker(Self.fine)
        let kinds = Gate.Name.allCases.flatMap { maker.criteria(of: $0).map(\.kind) }
        #expect(Set(kinds) == Set(GateCriterionKind.allCases))
        #expect(kinds.count == GateCriterionKind.allCases.count + 1)
        #expect(kinds.count { $0 == .acknowledgements } == 2)
    }

    @Test func `Data that is fine opens G0, and nothing opens G2 but people`() {
        let maker = GateMaker(Self.fine)
        #expect(Gate(.g0, date: nil, criteria: maker.criteria(of: .g0)).state == .met)
        #expect(Gate(.g2, date: nil, criteria: maker.criteria(of: .g2)).state == .toRecord)
    }

    @Test(arguments: [
        ([GateCriterion.State.met, .notEvaluated, .notMet], GateCriterion.State.notMet), ([.met, .toRecord, .notEvaluated], .notEvaluated),
        ([.met, .toRecord], .toRecord), ([.met, .notApplicable], .met), ([.notApplicable], .notApplicable), ([], .notApplicable),
    ])
    func `A gate is as closed as its worst criterion`(states: [GateCriterion.State], gate: GateCriterion.State) {
        let criteria = states.map { GateCriterion(.inputsRead, $0) }
        #expect(Gate(.g0, date: nil, criteria: criteria).state == gate)
    }
}
