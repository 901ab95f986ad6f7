import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// The explorer's tables from an assessment: each user and each device with outcome, platform, department, findings and reason.
struct ExplorerSection {
    let values: ReportValues
    /// Whose waves are shown; nil while nothing is planned.
    var plan: RolloutPlan?

    private var text: ReportText { values.text }

    /// The explorer; nothing without users and devices.
    var explorer: [any Component] {
        let tenant = values.tenant
        guard tenant.users.count + tenant.devices.count > 0 else { return [] }
        let rows = ExplorerRows(values.decisions)
        let totals = [text(.users, count: tenant.users.count), text(.devices, count: tenant.devices.count)]
        let note = rows.isCut ? text(.explorerCut, ["all": text.list(totals)]) : text(.explorerAll, ["all": text.list(totals)])
        let files = [values.annex("ledger.csv"), values.annex("devices.csv")].compactMap { $0 }
        return [Explorer(tables: [users(rows), devices(rows)].filter { $0.rows > 0 }, note: note, files: files)]
    }

    private func users(_ rows: ExplorerRows) -> ExplorerTable {
        let (decisions, users, order) = (values.decisions, values.tenant.users, rows.users)
        let row: @Sendable (Int) -> Int = { Int(order[$0]) }
        let outcomes = decisions.userOutcome
        let rules = SubjectRules.users(values.assessment)
        let counts = counts(order)
        let reasons = decisions.userReason
        let perSet = UserReason.allCases.count
        return ExplorerTable(
            id: "users", title: text(.usersTitle), rows: order.count, sort: "user",
            columns: [
                ExplorerColumn(
                    id: "user", title: text(.ownerTitle),
                    content: .text { users.userPrincipalName.append(row($0), to: $1) }, isSearched: true, isSorted: true),
                ExplorerColumn(id: "name", title: text(.explorerName), content: .text { users.displayName.append(row($0), to: $1) }, isSearched: true),
                department(order.count) { Int(users.department[row($0)].index) },
                ExplorerColumn(
                    id: "outcome", title: text(.outcomeTitle),
                    content: .choice(
                        ExplorerChoices(rows: order.count, keys: UserOutcome.allCases.count, isOrdered: true) {
                            Int(outcomes[row($0)].rawValue)
                        } words: {
                            [UserOutcome.allCases[$0]].map(values.name(of:))
                        }), isFacet: true),
                ExplorerColumn(
                    id: "platform", title: text(.platformTitle),
                    content: .choice(
                        ExplorerChoices(rows: order.count, keys: 1 << Platform.allCases.count) {
                            Int(counts[$0].platforms)
                        } words: { set in
                            Platform.allCases.filter { set & 1 << Int($0.rawValue) != 0 }.map(values.name(of:))
                        }), isFacet: true),
            ] + wave(order.count) { row($0) } + [
                findings(order.count, rules) { rules[row($0)] },
                ExplorerColumn(id: "basic", title: text(.explorerBasic), content: .number { UInt32(counts[$0].basicMobility) }, isAside: true),
                ExplorerColumn(id: "intune", title: text(.explorerIntune), content: .number { UInt32(counts[$0].intune) }, isAside: true),
                ExplorerColumn(
                    id: "reason", title: text(.reasonTitle),
                    content: .choice(
                        ExplorerChoices(rows: order.count, keys: decisions.entitlements.count * perSet) {
                            Int(users.licenses[row($0)].index) * perSet + Int(reasons[row($0)].rawValue)
                        } words: { key in
                            let product = decisions.entitlements[key / perSet].productToName
                            return [values.reasons.sentence(UserReason.allCases[key % perSet], product: product)]
                        }), isAside: true),
            ])
    }

    private func devices(_ rows: ExplorerRows) -> ExplorerTable {
        let (decisions, devices, order) = (values.decisions, values.tenant.devices, rows.devices)
        let row: @Sendable (Int) -> Int = { Int(order[$0]) }
        let (outcomes, reasons, deciding) = (decisions.deviceOutcome, decisions.deviceReason, decisions.decidingUser)
        let departments = values.tenant.users.department
        let rules = SubjectRules.devices(values.assessment)
        let types = EnrollmentType.allCases.count
        var columns =
            [
                ExplorerColumn(
                    id: "device", title: text(.deviceTitle), content: .text { devices.appendName(of: row($0), to: $1) }, isSearched: true),
                ExplorerColumn(
                    id: "user", title: text(.ownerTitle),
                    content: .reference(table: "users") { place in deciding[row(place)].user.map { rows.placeOfUser[$0.row] } ?? 0 }, isSearched: true,
                    isSorted: true),
                department(order.count) { place in deciding[row(place)].user.map { Int(departments[$0.row].index) } ?? 0 },
                ExplorerColumn(
                    id: "outcome", title: text(.outcomeTitle),
                    content: .choice(
                        ExplorerChoices(rows: order.count, keys: DeviceOutcome.allCases.count, isOrdered: true) {
                            Int(outcomes[row($0)].rawValue)
                        } words: {
                            [DeviceOutcome.allCases[$0]].map(values.name(of:))
                        }), isFacet: true),
                ExplorerColumn(
                    id: "platform", title: text(.platformTitle),
                    content: .choice(
                        ExplorerChoices(rows: order.count, keys: Platform.allCases.count, isOrdered: true) {
                            Int(devices.platform(of: DeviceID(index: order[$0])).rawValue)
                        } words: {
                            [Platform.allCases[$0]].map(values.name(of:))
                        }), isFacet: true),
            ] + wave(order.count) { place in deciding[row(place)].user.flatMap { Self.moves(outcomes[row(place)]) ? $0.row : nil } } + [
                findings(order.count, rules) { rules[row($0)] },
                ExplorerColumn(
                    id: "seen", title: text(.lastSeenTitle),
                    content: .day {
                        let seconds = devices.lastSeen(of: DeviceID(index: order[$0]))
                        return seconds == unknownMoment || seconds < 0 ? 0 : UInt32(seconds / 86400)
                    }),
                ExplorerColumn(
                    id: "reason", title: text(.reasonTitle),
                    content: .choice(
                        ExplorerChoices(rows: order.count, keys: DeviceReason.allCases.count * types) {
                            Int(reasons[row($0)].rawValue) * types + Int(devices.enrollmentType(of: DeviceID(index: order[$0])).rawValue)
                        } words: { key in
                            [values.reasons.sentence(DeviceReason.allCases[key / types], type: EnrollmentType.allCases[key % types].name)]
                        }), isAside: true),
            ]
        // Nothing makes serial numbers small.
        if !rows.isCut {
            columns.append(
                ExplorerColumn(
                    id: "serial", title: text(.serialTitle), content: .text { devices.appendSerialNumber(of: row($0), to: $1) }, isSearched: true, isAside: true
                ))
        }
        return ExplorerTable(id: "devices", title: text(.devicesTitle), rows: order.count, sort: "user", columns: columns)
    }

    private func department(_ rows: Int, symbol: @escaping @Sendable (Int) -> Int) -> ExplorerColumn {
        let symbols = values.tenant.symbols
        let choices = ExplorerChoices(rows: rows, keys: symbols.count, key: symbol) { index in
            index == Symbol.empty.index ? [] : [symbols[Symbol(index: UInt32(index))]]
        }
        return ExplorerColumn(id: "department", title: text(.departmentTitle), content: .choice(choices), isFacet: true, isSearched: true)
    }

    /// The wave of each row's user; no column without a plan.
    private func wave(_ rows: Int, user: @escaping @Sendable (Int) -> Int?) -> [ExplorerColumn] {
        guard let plan else { return [] }
        let waveOfUser = plan.waveOfUser
        let keys = (plan.waves.map(\.number).max() ?? 0) + 2
        let choices = ExplorerChoices(rows: rows, keys: keys, isOrdered: true) { place in
            user(place).map { Int(waveOfUser[$0]) + 1 } ?? 0
        } words: { key in
            key == 0 ? [] : [text(.explorerWave, ["wave": "\(key - 1)"])]
        }
        return [ExplorerColumn(id: "wave", title: text(.explorerWaveTitle), content: .choice(choices), isFacet: true)]
    }

    /// Whether a device moves with its user.
    private static func moves(_ outcome: DeviceOutcome) -> Bool {
        switch outcome {
        case .switchesAtEnablement, .switchesWithLicense, .cannotTell: true
        case .staysOnBasicMobility, .alreadyIntune, .notMigrated, .leaving, .notManaged: false
        }
    }

    private func findings(_ rows: Int, _ rules: SubjectRules, list: @escaping @Sendable (Int) -> Int) -> ExplorerColumn {
        let choices = ExplorerChoices(rows: rows, keys: rules.lists.count, key: list) { rules.lists[$0] }
        return ExplorerColumn(id: "rule", title: text(.explorerRules), content: .choice(choices), isFacet: true)
    }

    /// What devices each user has, in the explorer's order.
    private func counts(_ order: [UInt32]) -> [DeviceCounts] {
        let counted = CountedDevice.all(of: values.decisions)
        let devicesOfUsers = values.decisions.devicesOfUsers
        return order.map { row in
            var counts = DeviceCounts()
            devicesOfUsers.forEach(of: UserID(index: row)) { counts.add(counted[$0.row]) }
            return counts
        }
    }
}

extension TextColumn {
    /// Appends the text of a row to a buffer.
    fileprivate func append(_ row: Int, to buffer: ByteArena) { withBytes(row) { _ = buffer.append($0) } }
}

extension DeviceTable {
    /// Appends the name by which people know a device: the directory's, else the inventory's.
    fileprivate func appendName(of row: Int, to buffer: ByteArena) {
        let (directoryRow, managedRow) = (Int(directoryRow[row]), Int(managedRow[row]))
        if directoryRow >= 0, !directory.displayName.isEmpty(directoryRow) || managedRow < 0 {
            directory.displayName.append(directoryRow, to: buffer)
        } else if managedRow >= 0 {
            managed.deviceName.append(managedRow, to: buffer)
        }
    }

    fileprivate func appendSerialNumber(of row: Int, to buffer: ByteArena) {
        let managedRow = Int(managedRow[row])
        if managedRow >= 0 { managed.serialNumber.append(managedRow, to: buffer) }
    }
}
