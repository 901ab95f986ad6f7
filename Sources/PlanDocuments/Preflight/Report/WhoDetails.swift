import Preflight
import TenantModel

/// Who switches, by department, and why everybody has their outcome.
struct WhoDetails {
    private static let departmentsShown = 15
    private static let reasonsShown = 15

    let values: ReportValues

    private var text: ReportText { values.text }

    /// Departments by switching users; left out when no export has departments.
    var departments: [any Component] {
        let all = values.users.departments
        guard all.keys.contains(where: { $0 != Symbol.empty.index }) else { return [] }
        let named = all.map { (name: values.tenant.symbols[Symbol(index: $0.key)], count: $0.value) }.sorted { a, b in
            (b.count.switching, b.count.all, a.name) < (a.count.switching, a.count.all, b.name)
        }
        var rows = named.prefix(Self.departmentsShown).map { row($0.name.isEmpty ? text(.departmentNone) : $0.name, $0.count) }
        let others = named.dropFirst(Self.departmentsShown)
        if !others.isEmpty {
            var sum = UserNumbers.Department()
            for other in others { sum.add(other.count) }
            rows.append(row(text(.departmentRest, count: others.count), sum))
        }
        let columns = [
            DataTable.Column(text(.departmentTitle)), .init(text(.departmentUsers), .number), .init(text(.departmentDevices), .number),
            .init(text(.departmentWaits), .number), .init(text(.departmentOpen), .number), .init(text(.departmentAll), .number),
        ]
        return [DataTable(caption: text(.departmentCaption), columns: columns, rows: rows)]
    }

    private func row(_ name: String, _ count: UserNumbers.Department) -> [DataTable.Value] {
        [.text(name)] + [count.switching, count.devices, count.waiting, count.open, count.all].map { .figure(.known($0)) }
    }

    /// Reasons of users, each with its sentence; the same sentences as in the ledger.
    var userReasons: [any Component] {
        var counts: [Line: Int] = [:]
        for (set, reasons) in values.users.reasons.enumerated() {
            let product = values.decisions.entitlements[set].productToName
            for reason in UserReason.allCases where reasons[Int(reason.rawValue)] > 0 {
                let outcome = Self.outcome(of: reason)
                let sentence = values.reasons.sentence(reason, product: product)
                let line = Line(order: Int(outcome.rawValue), outcome: values.name(of: outcome), sentence: sentence)
                counts[line, default: 0] += reasons[Int(reason.rawValue)]
            }
        }
        return table(counts, caption: .userReasonsCaption, count: .usersTitle, file: "ledger.csv")
    }

    /// Reasons of devices.
    var deviceReasons: [any Component] {
        var counts: [Line: Int] = [:]
        for reason in DeviceReason.allCases where values.devices.count(reason) > 0 {
            let outcome = Self.outcome(of: reason)
            // Which enrollment type it is stands in devices.csv.
            let sentence = values.reasons.sentence(reason == .noUserByType ? .noUserConfirmed : reason, type: "")
            counts[Line(order: Int(outcome.rawValue), outcome: values.name(of: outcome), sentence: sentence), default: 0] += values.devices.count(reason)
        }
        return table(counts, caption: .deviceReasonsCaption, count: .devicesTitle, file: "devices.csv")
    }

    private struct Line: Hashable {
        let order: Int
        let outcome: String
        let sentence: String
    }

    private func table(_ counts: [Line: Int], caption: PreflightWord, count: PreflightWord, file: String) -> [any Component] {
        guard !counts.isEmpty else { return [] }
        let byCount = counts.sorted { ($1.value, $0.key.sentence) < ($0.value, $1.key.sentence) }
        let shown = byCount.prefix(Self.reasonsShown).sorted { ($0.key.order, $1.value, $0.key.sentence) < ($1.key.order, $0.value, $1.key.sentence) }
        var rows = shown.map { line, count -> [DataTable.Value] in [.text(line.outcome), .text(line.sentence), .figure(.known(count))] }
        let rest = byCount.dropFirst(Self.reasonsShown)
        if !rest.isEmpty {
            rows.append([.text(text(.rest)), .text(text(.reasonRest, count: rest.count)), .figure(.known(rest.reduce(0) { $0 + $1.value }))])
        }
        let columns = [DataTable.Column(text(.outcomeTitle)), .init(text(.reasonTitle)), .init(text(count), .number)]
        return [DataTable(caption: text(caption), columns: columns, rows: rows, annex: values.annex(file))]
    }

    private static func outcome(of reason: UserReason) -> UserOutcome {
        switch reason {
        case .noDevice, .noManagedDevice, .allDevicesLeaving: .noManagedDevice
        case .alreadyIntune: .alreadyIntune
        case .planOn, .planPresumed, .planPending, .coManagedDevice: .switchesAtEnablement
        case .authorityUnknown, .productNotRecognized, .licensesNotRead: .cannotTell
        case .meantToStay, .notATarget: .staysOnBasicMobility
        case .switchesWhenLicensed, .staysUntilLicensed: .switchesWithLicense
        }
    }

    private static func outcome(of reason: DeviceReason) -> DeviceOutcome {
        switch reason {
        case .leaving: .leaving
        case .notManaged, .formerIntune, .easOnly, .thirdParty, .configurationManager: .notManaged
        case .alreadyIntune, .coManaged: .alreadyIntune
        case .noUserByType, .noUserConfirmed, .noUserSuspected: .notMigrated
        case .authorityUnknown, .ownerNotRead, .ownerNotFound, .ownerDeleted, .ownerCannotTell: .cannotTell
        case .ownerSwitches: .switchesAtEnablement
        case .ownerSwitchesWithLicense: .switchesWithLicense
        case .ownerStays: .staysOnBasicMobility
        }
    }
}
