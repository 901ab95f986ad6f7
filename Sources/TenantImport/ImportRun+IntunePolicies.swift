import ExportReading
import TenantModel

extension ImportRun {
    /// Reads policies of Intune and Conditional Access, then the assignments that stand in files of their own.
    mutating func readIntunePolicies() {
        var merge = IntunePolicyMerge()
        for (index, parts) in readWholeRecords(of: .intunePolicies, part: Self.policies) {
            take(parts.reduce(into: IntunePolicyPart()) { $0.append($1) }, from: index, into: &merge)
        }
        readAssignments(into: &merge)
        tenant.policies.intune += merge.policies
    }

    private static func policies(_ records: [WholeRecord], file: Int, context: String) -> IntunePolicyPart {
        let reader = IntunePolicyReader(context: context)
        var part = IntunePolicyPart()
        for record in records {
            let outcome = reader.outcome(of: record.value, evidence: Evidence(file: UInt16(truncatingIfNeeded: file), row: record.row))
            part.add(outcome, row: Int(record.row), text: record.text)
        }
        return part
    }

    private mutating func take(_ part: IntunePolicyPart, from index: Int, into merge: inout IntunePolicyMerge) {
        let path = ExportPath(sources[index].report.path)
        for policy in part.policies {
            switch merge.add(policy, path: path) {
            case .new: break
            case .merged: sources[index].report.merged += 1
            case .differs(let present):
                sources[index].report.merged += 1
                noteDifference(policy, present, in: index)
            }
        }
        for (type, count) in part.otherTypes {
            tenant.policies.unknownTypes[type, default: 0] += count
            sources[index].report.setAside += count
        }
        sources[index].report.quarantined += part.quarantined
        sources[index].report.diagnostics += part.diagnostics
        let replacing: Set<IntunePolicy.Family> = [.compliance, .restriction, .emailProfile, .settingsCatalog]
        if part.policies.contains(where: { replacing.contains($0.family) }) { sources[index].report.provides.insert(.intunePolicies) }
        if part.policies.contains(where: { $0.family == .conditionalAccess }) { sources[index].report.provides.insert(.conditionalAccess) }
    }

    private mutating func noteDifference(_ policy: IntunePolicy, _ present: IntunePolicy, in index: Int) {
        guard sources[index].report.diagnostics.count(where: { $0.code == "policyDiffers" }) < 20 else { return }
        let first = sources[Int(present.evidence.file)].report.path
        sources[index].report.diagnostics.append(
            Diagnostic(
                .warning, code: "policyDiffers", message: "The policy \(policy.name) is also in \(first), with other settings or assignments; those are used.",
                line: Int(policy.evidence.row), fix: "Keep only the newest export of the policies."))
    }

    private mutating func readAssignments(into merge: inout IntunePolicyMerge) {
        let read = readWholeRecords(of: .intuneAssignments) { records, _, context in
            records.flatMap { record in AssignmentRecord.records(record.value, context: context).map { (row: Int(record.row), record: $0) } }
        }
        // A policy may be assigned in several files only by accident; then all of them count.
        var assignments: [Int: [PolicyAssignment]?] = [:]
        for (index, parts) in read {
            let path = ExportPath(sources[index].report.path)
            var strays = 0
            var unknown: (count: Int, row: Int)?
            for (row, record) in parts.joined() {
                if record.isOfUnknownTarget { unknown = ((unknown?.count ?? 0) + 1, unknown?.row ?? row) }
                guard let policy = merge.policy(of: record, in: path) else {
                    strays += 1
                    continue
                }
                let known = assignments[policy, default: []]
                assignments[policy] = .some(known.flatMap { known in record.assignment.map { known + [$0] } })
            }
            sources[index].report.setAside += strays
            if let unknown {
                sources[index].report.diagnostics.append(PolicyNote.unknownAssignmentTarget.diagnostic(count: unknown.count, row: unknown.row))
            }
            if strays > 0 { noteStrays(strays, in: index) }
        }
        for (policy, assignments) in assignments { merge.set(assignments, of: policy) }
        let folders = Set(read.map { ExportPath(sources[$0.index].report.path).folder })
        merge.markUnassigned(folders: folders, files: Set(sources.map { ExportPath($0.report.path) }))
    }

    private mutating func noteStrays(_ count: Int, in index: Int) {
        sources[index].report.diagnostics.append(
            Diagnostic(
                .warning, code: "assignmentsWithoutPolicy",
                message: "\(count == 1 ? "An assignment is" : "\(count) assignments are") of no policy that was read.",
                fix: "Export the policies together with their assignments, and keep the folders as the tool makes them."))
    }
}
