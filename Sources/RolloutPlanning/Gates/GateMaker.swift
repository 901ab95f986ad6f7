import TenantModel

/// Asks the gates: G0 to G2 by what the exports and the project file say, the others as records to fill in, as far as nothing can be told yet.
public struct GateMaker: Sendable {
    /// The steps that cannot be undone and want a signature: authority, Basic Mobility, evaluation, license.
    public static let irreversibleSteps = 4
    /// Days that the push certificate has to be valid after the last wave.
    static let certificateDays = 60
    /// Hours that exports may be old on the day before enablement.
    static let freshHours = 24
    /// The part of the pilot's cells that has to be there, in percent.
    static let cellPercent = 90

    private let facts: GateFacts

    public init(_ facts: GateFacts) { self.facts = facts }

    /// The criteria of a gate.
    public func criteria(of gate: Gate.Name) -> [GateCriterion] {
        switch gate {
        case .g0: data
        case .g1: readiness
        case .g2: facts.isEnabled ? enablement.map(\.past) : enablement
        case .g3: Self.records(.tenantStatus, .pushUploaded, .testEnrollment, .remoteLock, .switchedInEightHours, .appleCheckIns, .severeTickets)
        case .g4: pilot
        case .g5: wave
        case .g6: Self.records(.targetsSwitched, .tailOwned, .userlessClosed, .turnOffDecided)
        }
    }

    private static func records(_ kinds: GateCriterionKind...) -> [GateCriterion] { kinds.map { GateCriterion($0, .toRecord) } }

    private var data: [GateCriterion] {
        let owners: GateCriterion
        let share = facts.devices == 0 ? 0 : facts.unknownOwners.found * 10_000 / facts.devices
        if facts.unknownOwners.open.isEmpty, facts.devices > 0 {
            owners = GateCriterion(
                .unknownOwners, share > facts.unknownOwnerLimit ? .notMet : .met, measured: .share(hundredths: share),
                limit: .share(hundredths: facts.unknownOwnerLimit), rules: facts.unknownOwners.rules)
        } else {
            owners = GateCriterion(
                .unknownOwners, .notEvaluated, limit: .share(hundredths: facts.unknownOwnerLimit), rules: facts.unknownOwners.rules,
                openRules: facts.unknownOwners.open, missing: facts.unknownOwners.missing)
        }
        let rows: GateCriterion =
            facts.records == 0
            ? GateCriterion(.unreadableRows, .notEvaluated, limit: .share(hundredths: facts.unreadableLimit), rules: ["DAT-06"], missing: [.users])
            : GateCriterion(
                .unreadableRows, facts.unreadableShare > facts.unreadableLimit ? .notMet : .met, measured: .share(hundredths: facts.unreadableShare),
                limit: .share(hundredths: facts.unreadableLimit), rules: ["DAT-06"])
        return [
            GateCriterion(
                .inputsRead, facts.missingInputs.isEmpty ? .met : .notMet, measured: .count(facts.missingInputs.count), limit: .count(0), rules: ["DAT-01"],
                missing: facts.missingInputs),
            facts.dataBlockers.criterion(.dataBlockers), rows, owners, facts.skew.criterion(.exportSkew),
        ]
    }

    private var readiness: [GateCriterion] {
        let wanted = facts.seatsOfPilot + facts.seatReserve
        let seats =
            facts.seatsAtHand.map {
                GateCriterion(.seatsForPilot, $0 < wanted ? .notMet : .met, measured: .count($0), limit: .count(wanted), rules: ["LIC-01"])
            } ?? GateCriterion(.seatsForPilot, .notEvaluated, limit: .count(wanted), rules: ["LIC-01"], missing: [.subscribedSkus])
        let path =
            facts.evaluationStarted.map { GateCriterion(.policyPath, .met, measured: .date(.day($0)), rules: ["AUT-06"]) }
            ?? GateCriterion(.policyPath, .toRecord, rules: ["AUT-06"])
        return [facts.authorityBlockers.criterion(.authorityBlockers), facts.uncovered.criterion(.settingsCovered), seats, path, acknowledgements]
    }

    private var acknowledgements: GateCriterion {
        GateCriterion(
            .acknowledgements, facts.acknowledgements < Self.irreversibleSteps ? .notMet : .met,
            measured: .part(min(facts.acknowledgements, Self.irreversibleSteps), of: Self.irreversibleSteps),
            limit: .count(Self.irreversibleSteps), rules: ["AUT-05"])
    }

    private var enablement: [GateCriterion] {
        let exports =
            facts.exportAge.map {
                GateCriterion(.exportsFresh, $0 > Self.freshHours ? .notMet : .met, measured: .hours($0), limit: .hours(Self.freshHours), rules: ["DAT-02"])
            } ?? GateCriterion(.exportsFresh, .notEvaluated, limit: .hours(Self.freshHours), rules: ["DAT-02"], missing: [.intuneDevices])
        let unintended =
            facts.unintended.map {
                GateCriterion(.unintendedSwitches, $0 > 0 ? .notMet : .met, measured: .count($0), limit: .count(0), rules: ["LIC-02", "LIC-09"])
            }
            ?? GateCriterion(.unintendedSwitches, .notEvaluated, limit: .count(0), rules: ["LIC-02", "LIC-09"], missing: [.intent])
        let day =
            facts.enablementFaults.map { GateCriterion(.freeEnablementDay, $0 > 0 ? .notMet : .met, measured: .count($0), limit: .count(0), rules: ["PLN-05"]) }
            ?? GateCriterion(.freeEnablementDay, .notEvaluated, rules: ["PLN-05"])
        return [
            exports, facts.enablingBlockers.criterion(.enablingBlockers),
            GateCriterion(
                .openHighs, facts.openHighs.isEmpty ? .met : .notMet, measured: .count(facts.openHighs.count), limit: .count(0), rules: facts.openHighs),
            unintended, facts.weaker.criterion(.weakerSettings), certificate,
            facts.appleDevices > 0 ? GateCriterion(.pushAccountTested, .toRecord, rules: ["CON-04"]) : GateCriterion(.pushAccountTested, .notApplicable),
            userless, GateCriterion(.deskTrained, .toRecord), day, GateCriterion(.licenseGroupsFrozen, .toRecord), acknowledgements,
        ]
    }

    private var certificate: GateCriterion {
        guard facts.appleDevices > 0 else { return GateCriterion(.pushCertificate, .notApplicable, rules: ["CON-01", "CON-02"]) }
        let until = facts.lastWave.advanced(by: Self.certificateDays)
        guard let expiry = facts.pushCertificateExpiry else {
            return GateCriterion(.pushCertificate, .notEvaluated, limit: .date(until), rules: ["CON-01", "CON-02"], missing: [.appleConnectors])
        }
        let state = until.day.map { expiry < $0 ? GateCriterion.State.notMet : .met } ?? .notEvaluated
        return GateCriterion(.pushCertificate, state, measured: .date(.day(expiry)), limit: .date(until), rules: ["CON-01", "CON-02"])
    }

    private var userless: GateCriterion {
        guard facts.userless.found > 0, facts.isUserlessDecided else { return facts.userless.criterion(.userlessDecided) }
        return GateCriterion(.userlessDecided, .met, measured: .count(facts.userless.found), rules: facts.userless.rules)
    }

    private var pilot: [GateCriterion] {
        let isEnough = facts.pilotCellsCovered * 100 >= facts.pilotCells * Self.cellPercent
        let cells = GateCriterion(
            .pilotCells, isEnough ? .met : .notMet, measured: .part(facts.pilotCellsCovered, of: facts.pilotCells),
            limit: .share(hundredths: Self.cellPercent * 100), rules: ["PLN-02"])
        let kinds = facts.pilotHasRun ? GateCriterion(.pilotCells, .notApplicable, rules: ["PLN-02"]) : cells
        return Self.records(.pilotSwitched, .pilotUnintended, .pilotMail, .complianceShare, .pilotTickets) + [kinds]
            + Self.records(.pilotBlockers, .pilotSurvey)
    }

    private var wave: [GateCriterion] {
        let load =
            facts.daysAboveCapacity.map { GateCriterion(.waveLoad, $0 > 0 ? .notMet : .met, measured: .count($0), limit: .count(0), rules: ["PLN-04"]) }
            ?? GateCriterion(.waveLoad, .notEvaluated, limit: .count(0), rules: ["PLN-04"])
        let seats: GateCriterion
        if let atHand = facts.seatsAtHand, let needed = facts.seatsNeeded {
            seats = GateCriterion(.waveSeats, atHand < needed ? .notMet : .met, measured: .count(atHand), limit: .count(needed), rules: ["LIC-01"])
        } else {
            seats = GateCriterion(.waveSeats, .notEvaluated, rules: ["LIC-01"], missing: [.subscribedSkus])
        }
        return [
            GateCriterion(.waveExportsFresh, .toRecord),
            GateCriterion(.waveBlockers, facts.waveBlocked > 0 ? .notMet : .met, measured: .count(facts.waveBlocked), limit: .count(0), rules: ["PLN-08"]),
            seats, load, GateCriterion(.previousWave, .toRecord), GateCriterion(.previousTickets, .toRecord),
            GateCriterion(.waveDays, facts.waveDayFaults > 0 ? .notMet : .met, measured: .count(facts.waveDayFaults), limit: .count(0), rules: ["PLN-05"]),
        ]
    }
}

extension GateCriterion {
    /// The same question where its time is over.
    fileprivate var past: GateCriterion { GateCriterion(kind, .notApplicable, measured: measured, limit: limit, rules: rules) }
}
