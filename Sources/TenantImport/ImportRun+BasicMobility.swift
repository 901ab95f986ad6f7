import ExportReading
import TenantModel

extension ImportRun {
    /// Reads Basic Mobility policies and rules and joins them.
    mutating func readBasicMobility() {
        let files = indices(of: .basicMobility)
        guard !files.isEmpty else { return }
        var merge = BasicMobilityMerge()
        for index in files { readBasicMobility(index, into: &merge) }
        let join = BasicMobilityJoin(merge)
        tenant.policies.basicMobility = join.policies
        tenant.policies.tenantRule = join.tenantRule
        if !merge.policies.isEmpty { tenant.policies.rulesWithoutPolicy = join.rulesWithoutPolicy.map(\.evidence) }
        for (file, count) in merge.merged { sources[Int(file)].report.merged += count }
        for (file, count) in merge.setAside { sources[Int(file)].report.setAside += count }
        for item in join.setAside + join.tenantPolicies { sources[Int(item.evidence.file)].report.setAside += 1 }
        note(join, merge, files: files)
    }

    private mutating func readBasicMobility(_ index: Int, into merge: inout BasicMobilityMerge) {
        guard let format = sources[index].format else { return }
        let builder = BasicMobilityPartBuilder(format: format)
        guard let parts = read(index, part: { builder.part(of: $0) }) else { return }
        var created = MomentColumn()
        var changed = MomentColumn()
        for part in parts {
            created.append(contentsOf: part.part.createdAt, firstRow: part.firstRow)
            changed.append(contentsOf: part.part.changedAt, firstRow: part.firstRow)
        }
        created.settle(order: options.dateOrder)
        changed.settle(order: options.dateOrder)
        let kind = kindOfFile(index)
        let isDeviceFile = sources[index].typeName?.lowercased().contains("device") ?? false
        let isTenantFile = sources[index].typeName?.lowercased().contains("tenant") ?? false
        var report = sources[index].report
        var items: [BasicMobilityItem] = []
        for part in parts {
            for var record in part.part.records {
                let place = items.count
                record.isOfTenant = record.isOfTenant || isTenantFile
                items.append(
                    BasicMobilityItem(
                        record: record, evidence: Evidence(file: UInt16(index), row: part.firstRow + record.row), createdAt: created.moment(place),
                        changedAt: changed.moment(place), kindOfFile: kind, isDeviceFile: isDeviceFile))
            }
            report.quarantined += part.part.quarantined.shifted(by: part.firstRow)
        }
        for item in items { merge.add(item) }
        report.noteDates([(created, .createdAt), (changed, .changedAt)], now: options.now)
        report.diagnostics += BasicMobilityDiagnostics.unreadable(
            parts.flatMap { part in part.part.unreadable.map { ($0, part.firstRow + $0.row) } })
        report.diagnostics += BasicMobilityDiagnostics.numberedModes(parts.flatMap { part in part.part.numberedModes.map { part.firstRow + $0 } })
        report.noteTargets(of: items, hasColumn: sources[index].fields.contains(.targetGroups))
        if items.contains(where: { if case .rule = $0.record.content { true } else { false } }) { report.provides = Set(ExportFormat.bmsRule.provides) }
        sources[index].report = report
    }

    /// What the file says of all its objects: the type's name; for rules with all their properties, that none has `AllowJailbroken`.
    private func kindOfFile(_ index: Int) -> BasicMobilityPolicy.Kind {
        let kind = BasicMobilityPolicy.Kind(type: sources[index].typeName ?? "")
        guard kind == .unknown, sources[index].format?.id == ExportFormat.bmsRule.id else { return kind }
        let settings = sources[index].report.columns.filter { $0.field == Field.policySetting.name }.map { $0.name.lowercased() }
        return settings.count >= 10 && !settings.contains("allowjailbroken") ? .allowsAccess : .unknown
    }

    private mutating func note(_ join: BasicMobilityJoin, _ merge: BasicMobilityMerge, files: [Int]) {
        for index in files {
            func mine(_ items: [BasicMobilityItem]) -> [BasicMobilityItem] { items.filter { Int($0.evidence.file) == index } }
            let hasRules = merge.rules.contains { Int($0.evidence.file) == index }
            let hasPolicies = !mine(join.policiesWithoutRule).isEmpty
            var notes: [Diagnostic?] = []
            if hasRules, merge.policies.isEmpty { notes.append(BasicMobilityDiagnostics.policiesMissing) }
            if hasPolicies, merge.rules.isEmpty { notes.append(BasicMobilityDiagnostics.rulesMissing) }
            if !merge.policies.isEmpty {
                notes.append(
                    BasicMobilityDiagnostics.counted(
                        "ruleWithoutPolicy", mine(join.rulesWithoutPolicy),
                        what: "Rules that join no policy that was read; whether they are enabled is unknown",
                        fix: "Export the policies and the rules at the same time, all properties of both."))
            }
            if !merge.rules.isEmpty {
                notes.append(
                    BasicMobilityDiagnostics.counted(
                        "policyWithoutRule", mine(join.policiesWithoutRule), what: "Policies without a rule among the files; whom they target is unknown",
                        fix: "Export Get-DeviceConfigurationRule and Get-DeviceConditionalAccessRule, both with | Export-Clixml -Depth 4."))
            }
            notes.append(
                BasicMobilityDiagnostics.counted(
                    "ambiguousPolicyName", mine(join.ambiguousRules), what: "Rules that name a policy whose name others have too",
                    fix: "Export the policies with ExchangeObjectId: | Export-Clixml -Depth 4."))
            notes.append(
                BasicMobilityDiagnostics.counted(
                    "sharedPolicyName", mine(join.sharedNames), what: "Policies with a name that another policy has too",
                    fix: "Nothing to do for the reading; their rules are told apart by ExchangeObjectId."))
            notes.append(
                BasicMobilityDiagnostics.counted(
                    "otherPolicies", mine(join.setAside), .info, what: "Policies that do not say that they are of Basic Mobility; they were set aside",
                    fix: "Export with Get-DevicePolicy if they are; else nothing to do."))
            let dropped = merge.differingRules.filter { Int($0.dropped.file) == index }
            if let first = dropped.first {
                let isHere = first.kept.file == first.dropped.file
                let what = dropped.count == 1 ? "A rule stands" : "\(dropped.count) rules stand"
                let place = isHere ? "twice in this file" : "in \(sources[Int(first.kept.file)].report.path) too"
                notes.append(
                    Diagnostic(
                        .warning, code: "ruleTwice",
                        message:
                            "\(what) \(place), with other values; \(isHere ? "the first count" : "those count").",
                        line: Int(first.dropped.row), fix: isHere ? "Export the rules again, each once." : "Remove the older of the two exports."))
            }
            if let other = merge.setAside[UInt16(index)] {
                notes.append(
                    Diagnostic(
                        .info, code: "otherPolicies", message: "\(other) policies are of another kind than Basic Mobility and were set aside.",
                        fix: "Nothing to do."))
            }
            sources[index].report.diagnostics += notes.compactMap(\.self)
        }
    }
}

extension ImportedFile {
    /// Takes over what is wrong with the groups of rules.
    fileprivate mutating func noteTargets(of items: [BasicMobilityItem], hasColumn: Bool) {
        var missing: [UInt32] = []
        var collapsed = (targets: 0, exclusions: 0)
        for item in items {
            switch item.record.content {
            case .rule(.missing, _): missing.append(item.evidence.row)
            case .rule(.collapsed, _): collapsed.targets += 1
            case .tenantRule(_, _, .collapsed): collapsed.exclusions += 1
            default: break
            }
        }
        diagnostics += BasicMobilityDiagnostics.missingTargets(rows: missing, hasColumn: hasColumn)
        if collapsed.targets > 0 { diagnostics.append(CollapsedColumn.diagnostic(field: .targetGroups, count: collapsed.targets)) }
        if collapsed.exclusions > 0 { diagnostics.append(CollapsedColumn.diagnostic(field: .exclusionList, count: collapsed.exclusions)) }
    }
}
