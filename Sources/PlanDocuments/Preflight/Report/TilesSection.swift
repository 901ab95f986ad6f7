import Preflight
import RolloutPlanning
import TenantModel

/// The headline numbers. A number stands only where something was evaluated, 0 included; otherwise `?` and the reason.
struct TilesSection {
    let values: ReportValues
    let plan: RolloutPlan?

    private var text: ReportText { values.text }
    private var decisions: Decisions { values.decisions }
    private var switching: Int { values.counts[UserOutcome.switchesAtEnablement].total }

    var tiles: Tiles { Tiles(tiles: [users, devices, unintended, uncovered, waiting, userless, seats, open]) }

    private func tile(_ figure: Figure, _ label: PreflightWord, _ hint: String?, bad tone: Tone = .neutral, _ file: String? = nil) -> Tiles.Tile {
        let isGood = tone == .bad && figure == .known(0)
        return Tiles.Tile(
            figure: figure, label: text(label, count: figure), hint: hint,
            tone: isGood ? .good : (figure.number ?? 0) > 0 ? tone : .neutral, link: (figure.number ?? 0) > 0 ? file.flatMap(values.annex) : nil)
    }

    private var users: Tiles.Tile {
        let parts: [(PreflightWord, Int)] = [
            (.tileProved, values.users.count(.planOn)), (.tilePresumed, values.users.count(.planPresumed)),
            (.tilePending, values.users.count(.planPending)), (.tileCoManaged, values.users.count(.coManagedDevice)),
        ]
        // The two usual kinds of evidence are always told apart, the others where there are any.
        let hint = text.list(parts.enumerated().filter { $0.offset < 2 || $0.element.1 > 0 }.map { text($0.element.0, count: $0.element.1) })
        return tile(values.figure(switching), .tileUsers, switching > 0 ? hint : nil)
    }

    private var devices: Tiles.Tile {
        let count = values.counts[DeviceOutcome.switchesAtEnablement].total
        let hint = text(.tileDevicesHint, ["phones": Figure.grouped(values.devices.switchingPhones)])
        return tile(values.figure(count), .tileDevices, count > 0 ? hint : nil)
    }

    private var unintended: Tiles.Tile {
        guard decisions.intent.isStated else { return tile(.unknown(reason: text(.tileUnintendedReason)), .tileUnintended, nil) }
        return tile(values.figure(values.users.unintended), .tileUnintended, text(.tileUnintendedHint), bad: .bad)
    }

    /// Users who switch and get no policy instead. A statement of the project file answers as well as the policies themselves.
    private var uncovered: Tiles.Tile {
        let coverage = decisions.coverage
        if coverage.isCompared {
            let numbers = CoverageNumbers(decisions)
            let perhaps = numbers.perhapsWithoutReplacement.switching
            // Nobody is known, and nobody can say that there is none.
            if perhaps > 0, numbers.withoutReplacement.switching == 0 {
                return tile(.unknown(reason: text(.tileUncoveredOpen, count: perhaps)), .tileUncovered, nil)
            }
            let atLeast = perhaps > 0 ? text(.tileUncoveredAtLeast, count: perhaps) + " " : ""
            let hint = atLeast + text(.tileUncoveredGaps, count: numbers.withGap.switching)
            return tile(values.figure(numbers.withoutReplacement.switching), .tileUncovered, hint, bad: .bad, "policy-gaps.csv")
        }
        if coverage.basis == .nothingToLose || decisions.settings.hasNoBasicMobilityPolicies {
            return tile(.known(0), .tileUncovered, text(.tileUncoveredNoBasic), bad: .bad)
        }
        if decisions.settings.hasNoIntunePolicies {
            return tile(values.figure(switching), .tileUncovered, text(.tileUncoveredNoIntune), bad: .bad)
        }
        let missing = coverage.missing
        let reason = missing.count > 1 ? text(.tileUncoveredReason) : text(.tileMissing, ["inputs": text.list(missing.map(values.name(of:)))])
        return tile(.unknown(reason: reason), .tileUncovered, nil)
    }

    private var waiting: Tiles.Tile {
        tile(values.figure(values.counts[UserOutcome.switchesWithLicense].total), .tileWaiting, text(.tileWaitingHint))
    }

    private var userless: Tiles.Tile {
        let count = values.counts[DeviceOutcome.notMigrated].total
        let rule = values.assessment.rules.first { $0.text.id == "DEV-01" }
        guard count > 0 || values.tenant.devices.count > 0 && rule?.result != .notEvaluated else {
            return tile(.unknown(reason: text(.tileUserlessReason)), .tileUserless, nil)
        }
        let suspected = values.devices.count(.noUserSuspected)
        let hint = suspected > 0 ? text(.tileUserlessSuspected, ["suspected": Figure.grouped(suspected)]) : text(.tileUserlessHint)
        return tile(.known(count), .tileUserless, count > 0 ? hint : nil, bad: .partial, "userless-devices.csv")
    }

    private var seats: Tiles.Tile {
        let seats = values.assessment.seats
        guard !seats.pools.isEmpty else { return tile(.unknown(reason: text(.tileSeatsReason)), .tileSeats, nil) }
        guard let pool = seats.poolToGive, let need = PoolNeed(of: pool, seats, plan: plan) else {
            guard seats.needed == 0 else { return tile(.unknown(reason: text(.tileSeatsProductReason)), .tileSeats, nil) }
            return tile(.known(0), .tileSeats, text(.tileSeatsNoneNeeded), bad: .bad)
        }
        let hint = text(
            .tileSeatsHint, ["free": Figure.grouped(pool.free), "product": pool.name, "needed": Figure.grouped(need.needed)])
        return tile(.known(need.shortfall), .tileSeats, hint, bad: .bad, "licenses.csv")
    }

    private var open: Tiles.Tile {
        guard values.tenant.users.count > 0 else { return tile(values.figure(0), .tileOpen, nil) }
        let count = values.counts[UserOutcome.cannotTell].total
        var reasons: [String] = []
        if values.users.count(.productNotRecognized) > 0 {
            let sets = values.users.reasons.indices.filter { values.users.reasons[$0][Int(UserReason.productNotRecognized.rawValue)] > 0 }
            let names = Set(sets.flatMap { decisions.entitlements[$0].unknownProducts }).count
            reasons.append(text(.tileOpenProducts, ["names": Figure.grouped(names)]))
        }
        if values.users.count(.licensesNotRead) > 0 { reasons.append(text(.tileOpenLicenses)) }
        if values.users.count(.authorityUnknown) > 0 { reasons.append(text(.tileOpenAuthority)) }
        return tile(.known(count), .tileOpen, reasons.isEmpty ? nil : text.list(reasons), bad: .partial)
    }
}
