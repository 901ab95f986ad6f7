import ExportReading
import Preflight
import TenantImport
import TenantModel

/// One run over exports, stage by stage: project file, files, tenant, decisions, rules.
struct TenantRun {
    let console: Console
    let options: ReadingOptions
    let workers: Workers
    let reader: ExportReader
    let watch = Stopwatch()
    /// The arguments as given, for "next" commands.
    let exports: [String]
    private(set) var settings: ProjectSettings
    let asOf: Timestamp
    let files: [ExportFile]
    let failures: [(path: String, failure: ReadingFailure)]
    /// The paths of files that `policies --emit` wrote, in a folder named as an argument.
    let replacements: Set<String>
    /// Whether a plan is to be made, so that what only a plan wants of people is read.
    let planning: Bool

    init(_ exports: [String], _ options: ReadingOptions, deciding: DecidingOptions? = nil, planning: Bool = false, console: Console) throws {
        self.console = console
        self.planning = planning
        self.options = options
        self.exports = exports
        workers = Workers(count: options.threads ?? MachineCores.count)
        let chunkBytes = console.environment("COEXIST_CHUNK_BYTES").flatMap { Int($0) } ?? ExportReader.defaultChunkBytes
        reader = ExportReader(workers: workers, chunkBytes: chunkBytes)
        var settings = try ProjectLoader.settings(config: options.config, exports: exports)
        deciding?.apply(to: &settings)
        self.settings = settings
        asOf = try AsOf.moment(options.asOf, settings: settings, console: console)
        let found = ExportFolder.files(at: exports)
        replacements = NamedReplacements.paths(among: found.files, of: exports)
        let others = Set(EarlierOutputs.leaveOut(found.files, reader: reader).map(\.path))
        let own = PlanningFiles(settings)
        files = found.files.filter { [replacements] in (others.contains($0.path) || replacements.contains($0.path)) && !own.contains($0) }
        failures = found.failures
        guard !files.isEmpty || !failures.isEmpty else {
            throw CommandFailure("no files in \(exports.joined(separator: ", ")). Put the exports into one folder and pass its name.")
        }
    }

    /// Reads everything.
    func tenant() -> Tenant {
        watch.lap("find")
        let importer = TenantImporter(
            reader: reader, options: ImportOptions(now: asOf, dateOrder: options.dateOrder, groupOfFile: settings.groupOfFile, planning: planning))
        var tenant = importer.tenant(from: files, failures: failures)
        if !replacements.isEmpty {
            tenant.switchOnReplacements(in: replacements)
            if !options.quiet { console.note("Replacement policies among the files are read as if they were made, assigned and switched on.") }
        }
        watch.lap("read", rows: tenant.inputs.reduce(0) { $0 + $1.records }, bytes: tenant.inputs.reduce(0) { $0 + $1.byteCount })
        return tenant
    }

    /// Decides, unless nothing at all was recognized.
    func decisions() throws -> Decisions {
        let tenant = tenant()
        guard tenant.inputs.contains(where: { !$0.provides.isEmpty || $0.records > 0 && $0.format != nil }) else {
            // Nothing could be opened: say what and why, instead of what was not recognized.
            if files.isEmpty {
                throw CommandFailure(
                    lines: tenant.inputs.flatMap { input in
                        input.diagnostics.map { "coexist: \(input.path): \($0.message)" + ($0.fix.map { " " + $0 } ?? "") }
                    })
            }
            throw CommandFailure(
                lines: ["coexist: none of the \(tenant.inputs.count) files is a known export, so nothing was concluded. `coexist inspect` tells what they are."]
            )
        }
        let decisions = DecisionMaker(tenant: tenant, settings: settings, asOf: asOf).decide()
        watch.lap("decide", rows: tenant.users.count + tenant.devices.count)
        return decisions
    }

    /// Asks the rules.
    func assessment(_ decisions: Decisions, _ options: DecidingOptions) -> Assessment {
        let assessment = Assessment(decisions, selection: RuleSelection(only: options.only, skip: options.skip))
        watch.lap("rules", rows: assessment.rules.count)
        return assessment
    }

    /// Prints the timings when they were asked for.
    func printTimings() {
        guard options.timings else { return }
        for line in watch.report { console.note(line) }
    }
}
