import Preflight
import RolloutPlanning
import TenantModel

/// Who is in and who is not, who works with what, how PCs are joined, what the network carries.
struct ScopeSection {
    private static let useCasesShown = 20
    private static let networkShown = 30

    let values: RolloutValues

    private var text: RolloutText { values.text }
    private var plan: RolloutPlan { values.plan }

    /// Users by what the plan does with them.
    var standings: [any Component] {
        var counts = Array(repeating: 0, count: PlanStanding.allCases.count)
        for standing in plan.standing { counts[Int(standing.rawValue)] += 1 }
        // Of these nobody can tell whether they stay.
        let untold = zip(plan.standing, values.decisions.userOutcome).count { $0 == .stays && $1 == .cannotTell }
        let rows = PlanStanding.allCases.flatMap { standing in
            let users = counts[Int(standing.rawValue)]
            let own = [(words(standing), standing == .stays ? users - untold : users)]
            return standing == .stays ? own + [((.standingUntold, .standingUntoldWhy), untold)] : own
        }.filter { $0.1 > 0 }.map { words, users -> [DataTable.Value] in
            [.titled(text(words.0), notes: [text(words.1)]), .figure(.known(users))]
        }
        return [
            DataTable(
                caption: text(.standingsCaption), columns: [.init(text(.standingTitle)), .init(text(.usersTitle), .number)], rows: rows,
                annex: FileLink("waves.csv"))
        ]
    }

    private func words(_ standing: PlanStanding) -> (RolloutWord, RolloutWord) {
        switch standing {
        case .waveZero: values.isEnabled ? (.standingWaveZeroEnabled, .standingWaveZeroEnabledWhy) : (.standingWaveZero, .standingWaveZeroWhy)
        case .target: (.standingTarget, .standingTargetWhy)
        case .heldTarget: (.standingHeldTarget, .standingHeldTargetWhy)
        case .heldForGood: (.standingHeldForGood, .standingHeldForGoodWhy)
        case .excluded, .excludedHeld: (.standingExcluded, .standingExcludedWhy)
        case .stays: (.standingStays, .standingStaysWhy)
        case .alreadyIntune: (.standingAlreadyIntune, .standingAlreadyIntuneWhy)
        case .moved: (.standingMoved, .standingMovedWhy)
        case .switching: (.standingSwitching, .standingSwitchingWhy)
        case .nothingToMove: (.standingNothingToMove, .standingNothingToMoveWhy)
        }
    }

    /// Use cases with what each comes to.
    var useCases: [any Component] {
        let table = values.useCases
        guard !table.leaves.isEmpty else { return [] }
        let isCompared = values.decisions.coverage.isCompared
        let hasApps = table.leaves.contains { !$0.apps.isEmpty || !$0.profiles.isEmpty }
        let rows = table.leaves.prefix(Self.useCasesShown).map { leaf -> [DataTable.Value] in
            let unknown = leaf.unknownGroups.isEmpty ? [] : [text(.nobodyFound, ["what": values.report.text.list(leaf.unknownGroups)])]
            let group = leaf.groups.isEmpty ? text(.noDepartment) : values.report.text.list(leaf.groups)
            let platform = leaf.platform.map(values.report.name(of:)) ?? text(.allPlatforms)
            let gaps: DataTable.Value = isCompared ? .figure(leaf.open > 0 ? .atLeast(leaf.gaps) : .known(leaf.gaps)) : .text("?")
            return [
                .titled(title(leaf), notes: unknown), .text(group), .text(platform), .text(approach(leaf)), .figure(.known(leaf.users)),
                .figure(.known(leaf.devices)), gaps,
            ] + (hasApps ? [.text(values.report.text.list(leaf.apps + leaf.profiles))] : [])
        }
        let columns = [
            DataTable.Column(text(.useCaseTitle)), .init(text(.groupTitle)), .init(text(.platformTitle)), .init(text(.approachTitle)),
            .init(text(.usersTitle), .number), .init(text(.devicesTitle), .number), .init(text(.gapsTitle), .number),
        ]
        return [
            DataTable(
                caption: text(.useCasesCaption), columns: columns + (hasApps ? [.init(text(.appsTitle))] : []), rows: Array(rows), total: table.leaves.count,
                annex: FileLink(UseCasesFile.path))
        ]
    }

    private func title(_ leaf: UseCaseTable.Leaf) -> String {
        guard let ownership = leaf.ownership else { return [leaf.useCase, leaf.subUseCase].filter { !$0.isEmpty }.joined(separator: " → ") }
        switch ownership {
        case .corporate: return text(.corporate)
        case .personal: return text(.personal)
        case .unknown: return text(.ownershipUnknown)
        }
    }

    /// MDM or MAM: what ownership and the project file say. Stated use cases say nothing of ownership.
    private func approach(_ leaf: UseCaseTable.Leaf) -> String {
        switch leaf.ownership {
        case .corporate, nil: text(.approachMdm)
        case .unknown: text(.approachOpen)
        case .personal:
            switch values.decisions.settings.personalDevices {
            case .mdm: text(.approachMdm)
            case .mam: text(.approachMamOnly)
            case .userChoice: text(.approachChoice)
            case .blocked: text(.approachBlocked)
            case nil: text(.approachMam)
            }
        }
    }

    /// Windows PCs by join.
    var joins: [any Component] {
        let kinds: [(JoinType, RolloutWord)] = [
            (.joined, .joinJoined), (.hybridJoined, .joinHybrid), (.registered, .joinRegistered), (.unknown, .joinUnknown),
        ]
        let rows = kinds.compactMap { kind, word -> [DataTable.Value]? in
            values.counts.joins[kind].map { [.text(text(word)), .figure(.known($0))] }
        }
        guard !rows.isEmpty else { return [] }
        return [
            DataTable(
                caption: text(.joinsCaption), columns: [.init(text(.joinTitle)), .init(text(.devicesTitle), .number)], rows: rows,
                annex: values.report.annex("devices.csv"))
        ]
    }

    /// What apps load over the link of each site on its busiest day.
    var network: [any Component] {
        guard let network = plan.load.network, !network.days.isEmpty else { return [] }
        var busiest: [String: NetworkLoad.SiteDay] = [:]
        for day in network.days where day.megabytes > busiest[day.name]?.megabytes ?? -1 { busiest[day.name] = day }
        let days = network.days.filter { busiest[$0.name] == $0 }
        let rows = days.prefix(Self.networkShown).map { day -> [DataTable.Value] in
            [
                .text(day.name), .text(text(.waveName, ["number": "\(day.wave)"])), .figure(.known(day.devices)), .figure(.known(day.megabytes)),
                .figure(.known(day.allowedMegabytes)), .status(day.isAbove ? Status(.bad, text(.networkAbove)) : Status(.good, text(.networkFits))),
            ]
        }
        let columns = [
            DataTable.Column(text(.siteTitle)), .init(text(.waveTitle)), .init(text(.devicesTitle), .number), .init(text(.megabytesTitle), .number),
            .init(text(.allowedTitle), .number), .init(text(.gateState)),
        ]
        return [DataTable(caption: text(.networkCaption), columns: columns, rows: Array(rows), total: days.count)]
    }
}
