import ExportReading
import PlanDocuments
import Preflight
import TenantModel

/// `policies --emit`: writes replacement policies into a folder of their own and says what was written.
struct ReplacementOutput {
    private let path: String
    private let options: EmitOptions
    private let run: TenantRun
    private let folder: OutputFolder

    /// Throws when the folder cannot be used.
    init(_ path: String, options: EmitOptions, run: TenantRun) throws {
        self.path = path
        self.options = options
        self.run = run
        let manifest = path + "/manifest.json"
        if FileText.exists(manifest), Manifest.kind(manifest) != .replacementPolicies {
            throw CommandFailure("\(path) has other files of coexist or of somebody else in it. Give --emit a folder of its own.")
        }
        // What is written there would be read as policies of the tenant from then on.
        if let real = FileText.realPath(path), run.exports.compactMap(FileText.realPath).contains(real), Manifest.kind(manifest) == nil {
            throw CommandFailure("--emit \(path) is the folder of the exports. Give it a folder of its own.")
        }
        folder = try OutputFolder(path, isForced: options.force, inputs: run.files.filter { !run.replacements.contains($0.path) }.map(\.location))
    }

    /// Writes everything; the lines say what, what was left out, and what comes next.
    func write(_ assessment: Assessment, store: TemplateStore) throws -> [String] {
        let plan = ReplacementPlan(assessment.decisions.tenant, naming: options.derivedNames ? .derived : .same)
        let replacement: ReplacementFiles
        do throws(TemplateProblems) {
            replacement = try ReplacementFiles(plan, store: store, cloud: assessment.decisions.settings.cloud ?? .commercial)
        } catch {
            throw CommandFailure(lines: error.problems.map { "\($0)" })
        }
        guard !plan.sets.isEmpty else {
            return ["", "Nothing written: " + (plan.skipped.isEmpty ? "no Basic Mobility policies were read." : "no Basic Mobility policy is in effect.")]
        }
        let written = try replacement.files.map { try folder.prepare($0) }
        let entries = folder.entries(written)
        let manifest = try folder.prepare(OutputFile("manifest.json", bytes: Manifest.bytes(assessment, outputs: entries, kind: .replacementPolicies)))
        try folder.publish(written + [manifest])
        noteEdited(written)
        noteLeft(entries.map(\.path), written)
        return ["", said(replacement.summary), leftOut(replacement.summary), next].compactMap(\.self)
    }

    private func said(_ summary: ReplacementFiles.Summary) -> String {
        let unassigned = summary.policies - summary.assigned
        let groups = unassigned == 0 ? "" : "; \(Numbers.grouped(unassigned)) without groups"
        return "Written: \(Numbers.count(summary.policies, "Intune policy", "Intune policies")) for "
            + "\(Numbers.count(summary.sets, "Basic Mobility policy", "Basic Mobility policies")) in \(path)\(groups)"
    }

    private func leftOut(_ summary: ReplacementFiles.Summary) -> String? {
        var parts: [String] = []
        if summary.notCarried > 0 { parts.append("\(Numbers.count(summary.notCarried, "setting")), listed in the README of each policy") }
        if summary.skipped > 0 {
            parts.append("\(Numbers.count(summary.skipped, "policy that does nothing", "policies that do nothing")) today")
        }
        return parts.isEmpty ? nil : "Left out: " + parts.joined(separator: "; ")
    }

    /// Asks what the written policies would cover.
    private var next: String {
        let arguments = (run.exports.filter { $0 != path } + [path]).map { Shell.quoted($0) }.joined(separator: " ")
        return "Next: read \(path)/README.md · coexist policies \(arguments) shows what they would cover"
    }

    private func noteEdited(_ written: [OutputFolder.Written]) {
        guard !run.options.quiet else { return }
        for file in written {
            guard let beside = file.besidePath else { continue }
            run.console.note("\(file.path) was changed by hand; the new one is \(beside). --force replaces it.")
        }
    }

    /// Policies of an earlier run that no longer belong to anything would be made by mistake.
    private func noteLeft(_ paths: [String], _ written: [OutputFolder.Written]) {
        let now = Set(written.flatMap { [$0.path, $0.besidePath].compactMap(\.self) })
        let left = paths.filter { !now.contains($0) }
        guard let first = left.first, !run.options.quiet else { return }
        run.console.note(
            "\(Numbers.count(left.count, "file")) of an earlier run no longer belong to a policy; delete them: \(first)\(left.count > 1 ? " and so on" : "")")
    }
}
