import ExportReading
public import Preflight
public import RolloutPlanning
import TenantModel

/// `plan.json`: everything about a plan but the wave of each user, which stands in `waves.csv`.
public struct PlanJSON: Sendable {
    /// The version of the shape.
    public static let schemaVersion = 1

    private let plan: RolloutPlan
    private let assessment: Assessment
    private let decisions: Decisions
    private let reports: [RuleReport]
    private let text: PlanText

    /// The document about a plan; `reports` are the rules about it.
    public init(_ plan: RolloutPlan, _ assessment: Assessment, reports: [RuleReport], text: PlanText) {
        self.plan = plan
        self.assessment = assessment
        self.reports = reports
        self.text = text
        decisions = assessment.decisions
    }

    /// The bytes.
    public func bytes() -> [UInt8] {
        var json = JSONWriter(capacity: 1 << 16)
        json.object { json in
            json.head(Self.schemaVersion, decisions)
            json.field("tenant") { json in
                let identity = TenantIdentity(decisions)
                json.object {
                    $0.field("name", identity.name)
                    $0.field("id", identity.id)
                    $0.field("domains", identity.domains)
                }
            }
            json.field("verdict", assessment.verdict.verdict.rawValue)
            json.field("enablement", plan.waves.first.map { "\($0.date)" })
            json.field("inputs") { json in
                json.array { json in
                    for input in decisions.tenant.inputs {
                        json.object {
                            $0.field("path", input.path)
                            $0.field("sha256", input.sha256)
                        }
                    }
                }
            }
            json.field("users") { json in
                json.object {
                    $0.field("file", WavesFile.path)
                    $0.field("planned", plan.planned)
                    for standing in PlanStanding.allCases { $0.field(standing.name, plan.standing.count { $0 == standing }) }
                }
            }
            json.field("pilot") { PilotJSON.write(plan.pilot, decisions, text, to: &$0) }
            json.field("waves") { writeWaves(to: &$0) }
            json.field("wavesAfterPilot") { json in
                json.object {
                    $0.field("count", plan.laterWaves)
                    $0.field("lowerBound", plan.lowerBound)
                    $0.field("firstUsers", plan.limits.firstUsers)
                    $0.field("growth", "\(plan.limits.growth)")
                    $0.field("minUsers", plan.limits.minUsers)
                    $0.field("maxUsers", plan.limits.maxUsers)
                    $0.field("maxPerSite", plan.limits.maxUsersPerSite)
                }
            }
            json.field("reenrollment") { writeReenrollment(to: &$0) }
            json.field("load") { LoadJSON(plan.load).write(to: &$0) }
            json.field("seats") { writeSeats(to: &$0) }
            json.field("difference") { writeDifference(to: &$0) }
            json.field("gates") { GateJSON.write(Gates.all(plan, assessment), to: &$0) }
            json.field("findings") { FindingJSON(decisions.tenant).write(reports, to: &$0) }
            json.field("assumptions", plan.assumptions.map { text.sentence($0) })
        }
        json.endOfText()
        return json.bytes
    }

    private func writeWaves(to json: inout JSONWriter) {
        json.array { json in
            for wave in plan.waves {
                json.object { json in
                    json.field("wave", wave.number)
                    json.field("kind", wave.kind.rawValue)
                    json.field("date", "\(wave.date)")
                    json.field("hasRun", wave.hasRun)
                    json.field("moved", wave.moved)
                    json.field("switching", wave.switching)
                    json.field("users", wave.users.count)
                    json.field("devices", wave.devices)
                    json.field("reenrollUsers", wave.reenrollingUsers)
                    json.field("reenrollDevices", wave.reenrollingDevices)
                    json.field("seats", wave.seats)
                    json.field("released", wave.released)
                    json.field("blocked", wave.blocked)
                    json.field("group", wave.number > 0 ? WaveGroup.name(of: wave.number) : nil)
                    json.field("members", wave.number > 0 && !wave.users.isEmpty ? WaveFiles.path(of: wave.number) : nil)
                    json.field("membersToLicense", wave.number > 0 && !wave.users.isEmpty ? WaveFiles.licensePath(of: wave.number) : nil)
                    json.field("sites") { json in
                        json.array { json in
                            for (place, count) in wave.usersOfSites.enumerated() where count > 0 {
                                json.object {
                                    $0.field("site", place < plan.sites.names.count ? plan.sites.names[place] : nil)
                                    $0.field("timeZone", place < plan.sites.names.count ? plan.sites.timeZones[place] : nil)
                                    $0.field("users", count)
                                }
                            }
                        }
                    }
                    json.field("switchCurve") { LoadJSON.write(plan.load.curves[wave.number] ?? SwitchCurve(), to: &$0) }
                }
            }
        }
    }

    private func writeReenrollment(to json: inout JSONWriter) {
        guard let track = plan.load.reenrollment else { return json.null() }
        json.object {
            $0.field("users", track.users)
            $0.field("devices", track.devices)
            $0.field("perDay", track.perDay)
            $0.field("perDayIsDefault", track.isDefault)
            $0.field("first", "\(track.first)")
            $0.field("last", "\(track.last)")
        }
    }

    private func writeSeats(to json: inout JSONWriter) {
        guard let seats = plan.seats else { return json.null() }
        json.object {
            $0.field("skuPartNumber", seats.partNumber)
            $0.field("product", seats.product)
            $0.field("free", seats.free)
            $0.field("bought", seats.bought)
            $0.field("needed", seats.needed)
            $0.field("shortfall", seats.shortfall)
        }
    }

    private func writeDifference(to json: inout JSONWriter) {
        guard let difference = plan.difference else { return json.null() }
        json.object {
            $0.field("unchanged", difference.unchanged)
            $0.field("added", difference.added.count)
            $0.field("moved", difference.moved.count)
            $0.field("movedByHand", difference.moved.count(where: \.isPinned))
            $0.field("removed", difference.removed.count)
            $0.field("leftBehind", plan.leftBehind.count)
            $0.field("missedWaves", plan.missed.keys.sorted().map { "\($0)" })
            $0.field("file", DifferenceFile.path)
        }
    }
}
