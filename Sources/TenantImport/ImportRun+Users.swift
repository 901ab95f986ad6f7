import ExportReading
import TenantModel

extension ImportRun {
    /// Reads everybody, seats, and what the organization says of itself.
    mutating func readUsers() {
        for index in indices(of: .users) { readUsers(of: index) }
        for index in indices(of: .licenseRows) { readLicenseRows(of: index) }
        users.finish()
        for index in indices(of: .licensePools) { readPools(of: index) }
        for index in indices(of: .tenantProducts) { readProducts(of: index) }
        for index in indices(of: .organization) {
            guard let format = sources[index].format else { continue }
            let importer = OrganizationReader(format: format, file: UInt16(index))
            guard let parts = read(index, part: { importer.organizations(of: $0) }) else { continue }
            tenant.organizations += parts.flatMap(\.part)
            sources[index].report.provides = [.organization]
            if parts.contains(where: { $0.part.contains { $0.authority != nil } }) { sources[index].report.provides.insert(.authority) }
        }
        tenant.users = users.users
        tenant.licenseSets = users.licenseSets.sets
        tenant.facts.duplicateUsers = users.duplicates
    }

    private mutating func readUsers(of index: Int) {
        guard let format = sources[index].format else { return }
        let builder = UserPartBuilder(format: format, planning: options.planning)
        guard let parts = read(index, part: { builder.part(of: $0) }) else { return }
        var report = sources[index].report
        let column = licenseColumn(of: parts, fields: sources[index].fields, into: &report)
        users.add(parts, file: UInt16(index), symbols: &tenant.symbols, licenses: column, into: &report)
        var dates = (created: MomentColumn(), password: MomentColumn(), sync: MomentColumn())
        for part in parts {
            dates.created.append(contentsOf: part.part.createdAt, firstRow: part.firstRow)
            dates.password.append(contentsOf: part.part.lastPasswordChange, firstRow: part.firstRow)
            dates.sync.append(contentsOf: part.part.lastDirectorySync, firstRow: part.firstRow)
        }
        dates.created.settle(order: options.dateOrder)
        dates.password.settle(order: options.dateOrder)
        dates.sync.settle(order: options.dateOrder)
        report.noteDates([(dates.created, .createdAt), (dates.password, .lastPasswordChange), (dates.sync, .lastDirectorySync)], now: options.now)
        report.provides = provides(format, column: column, parts: parts)
        sources[index].report = report
    }

    /// Which column holds the licenses, and what to say when none does.
    private func licenseColumn(of parts: [BlockPart<UserPart>], fields: Set<Field>, into report: inout ImportedFile) -> LicenseColumn {
        for field in Field.allCases {
            let collapsed = parts.reduce(0) { $0 + ($1.part.collapsed[field] ?? 0) }
            guard collapsed > 0 else { continue }
            report.diagnostics.append(CollapsedColumn.diagnostic(field: field, count: collapsed))
        }
        let licenseFields: Set<Field> = [
            .licenseNames, .licenseNamesMisplaced, .assignedLicenses, .assignedPlans, .licenseAssignmentStates, .licensedSkus, .isLicensed,
        ]
        guard !fields.isDisjoint(with: licenseFields), parts.contains(where: { $0.part.count > 0 }) else { return .none }
        if parts.contains(where: \.part.hasLicenseValue) { return .asHeaded }
        if parts.contains(where: \.part.hasMisplacedLicenseValue) {
            report.diagnostics.append(
                Diagnostic(
                    .warning, code: "misplacedLicenses",
                    message: "Licenses is empty in every row; the product names were taken from License assignment details.",
                    fix: "Compare one user with the admin center; export again in the current layout if they differ."))
            return .misplaced
        }
        if !parts.contains(where: { !$0.part.collapsed.isEmpty }) {
            report.diagnostics.append(
                Diagnostic(
                    .warning, code: "emptyLicenseColumn", message: "The license column is empty in every row: it was probably not asked for.",
                    fix: "Export again with the licenses selected, in PowerShell with -Property assignedLicenses."))
        }
        return .none
    }

    private func provides(_ format: ExportFormat, column: LicenseColumn, parts: [BlockPart<UserPart>]) -> Set<ExportInput> {
        var provides: Set<ExportInput> = [.users]
        guard column != .none else { return provides }
        provides.insert(.licenses)
        if parts.contains(where: { $0.part.licenseSets.sets.contains { $0.level == .plan } }) { provides.insert(.licensePlans) }
        return provides
    }
}
