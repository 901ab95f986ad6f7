import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// What the licenses prove, the seats, and the groups that grant Intune.
struct LicenseSection {
    private static let rowsShown = 20

    let values: ReportValues
    var plan: RolloutPlan?

    private var text: ReportText { values.text }

    var hasContent: Bool { !values.assessment.seats.pools.isEmpty || !entitlements.isEmpty }

    /// Users by what the exports say of their Intune license.
    var entitlements: [any Component] {
        guard values.tenant.users.count > 0 else { return [] }
        let bases: [(PreflightWord, (Entitlement.Basis) -> Bool)] = [
            (.basisPlanOn, { if case .planOn = $0 { true } else { false } }), (.basisPlanPending, { if case .planPending = $0 { true } else { false } }),
            (.basisPresumed, { if case .presumedFromProduct = $0 { true } else { false } }),
            (.basisPlanOff, { if case .planOff = $0 { true } else { false } }),
            (.basisNoProduct, { if case .noIntuneProduct = $0 { true } else { false } }),
            (.basisUnlicensed, { if case .unlicensed = $0 { true } else { false } }),
            (.basisNotRecognized, { if case .productNotRecognized = $0 { true } else { false } }),
            (.basisNotRead, { if case .notRead = $0 { true } else { false } }),
        ]
        let rows = bases.compactMap { word, matches -> [DataTable.Value]? in
            let sets = values.decisions.entitlements.indices.filter { matches(values.decisions.entitlements[$0].basis) }
            let holders = sets.reduce(0) { $0 + values.users.holders[$1] }
            guard holders > 0 else { return nil }
            return [.text(text(word)), .figure(.known(sets.reduce(0) { $0 + values.users.concerned[$1] })), .figure(.known(holders))]
        }
        let columns = [
            DataTable.Column(text(.entitlementTitle)), .init(text(.entitlementConcerned), .number), .init(text(.entitlementAll), .number),
        ]
        return [DataTable(caption: text(.entitlementCaption), columns: columns, rows: rows, annex: values.annex("ledger.csv"))]
    }

    /// Product names that no table knows, with how many users hold them.
    var unknownProducts: [any Component] {
        var holders: [String: Int] = [:]
        for (set, entitlement) in values.decisions.entitlements.enumerated() where values.users.holders[set] > 0 {
            for name in Set(entitlement.unknownProducts) { holders[name, default: 0] += values.users.holders[set] }
        }
        return table(
            holders, caption: .unknownProductsCaption, columns: [.init(text(.unknownProduct)), .init(text(.unknownProductUsers), .number)]
        ) { [.text($0), .figure(.known($1))] }
    }

    /// Seats; what the waves need stands beside the product that they give.
    var pools: [any Component] {
        let seats = values.assessment.seats
        guard !seats.pools.isEmpty else { return [] }
        let giving = seats.pools.filter(\.entitlesIntune)
        let rows = (giving.isEmpty ? seats.pools : giving).map { pool -> [DataTable.Value] in
            let need = PoolNeed(of: pool, seats, plan: plan)
            let needed: [DataTable.Value] = need.map { [.figure(.known($0.needed)), .figure(.known($0.shortfall))] } ?? [.text("–"), .text("–")]
            return [.text(pool.name)] + [pool.usable, pool.consumed, pool.free].map { .figure(.known($0)) } + needed
        }
        let columns = [
            DataTable.Column(text(.poolTitle)), .init(text(.poolSeats), .number), .init(text(.poolUsed), .number), .init(text(.poolFree), .number),
            .init(text(.poolNeeded), .number), .init(text(.poolShort), .number),
        ]
        let caption = text(giving.isEmpty ? .poolsAllCaption : .poolsCaption)
        return [DataTable(caption: caption, columns: columns, rows: rows, annex: values.annex("licenses.csv"))]
    }

    /// Groups by which users hold Intune.
    var grants: [any Component] {
        var users: [String: (all: Int, switching: Int)] = [:]
        for (set, entitlement) in values.decisions.entitlements.enumerated() where values.users.holders[set] > 0 {
            for group in Set(entitlement.grantingGroups) {
                users[group, default: (0, 0)].all += values.users.holders[set]
                users[group, default: (0, 0)].switching += values.users.switchingHolders[set]
            }
        }
        let columns = [DataTable.Column(text(.grantTitle)), .init(text(.grantUsers), .number), .init(text(.grantSwitching), .number)]
        let names = Dictionary(zip(values.tenant.groups.objectID, values.tenant.groups.displayName)) { first, _ in first }
        return table(users.mapValues(\.all), caption: .grantsCaption, columns: columns) { group, all in
            let name = GUID(group).flatMap { names[$0] } ?? group
            return [.text(name), .figure(.known(all)), .figure(.known(users[group]?.switching ?? 0))]
        }
    }

    private func table(
        _ counts: [String: Int], caption: PreflightWord, columns: [DataTable.Column], row: (String, Int) -> [DataTable.Value]
    ) -> [any Component] {
        guard !counts.isEmpty else { return [] }
        let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return [
            DataTable(
                caption: text(caption), columns: columns, rows: sorted.prefix(Self.rowsShown).map { row($0.key, $0.value) }, total: sorted.count)
        ]
    }
}
