import ExportReading
public import Preflight
import RolloutPlanning
import TenantModel

/// `preflight.json`, and what `preflight --format json` prints.
public struct PreflightJSON: Sendable {
    /// The version of the shape.
    public static let schemaVersion = 1

    private let assessment: Assessment
    private let decisions: Decisions
    private let tenant: Tenant
    private let coverage: CoverageJSON
    private let gates: [Gate]
    private let plan: RolloutPlan?

    /// The document of an assessment, with what the coverage shows. Its gates are those before enablement, as far as no plan is needed.
    public init(_ assessment: Assessment, coverage: CoverageView) {
        self.init(assessment, coverage: coverage, gates: Gates.beforePlan(assessment), plan: nil)
    }

    /// The same with the gates and the seats of a plan.
    init(_ assessment: Assessment, coverage: CoverageView, gates: [Gate], plan: RolloutPlan?) {
        self.gates = gates
        self.plan = plan
        self.coverage = CoverageJSON(view: coverage)
        self.assessment = assessment
        decisions = assessment.decisions
        tenant = assessment.decisions.tenant
    }

    /// The bytes.
    public func bytes() -> [UInt8] {
        var json = JSONWriter(capacity: 1 << 16)
        json.object { json in
            json.head(Self.schemaVersion, decisions)
            json.field("tenant") { writeTenant(to: &$0) }
            json.field("verdict", assessment.verdict.verdict.rawValue)
            json.field("inputs") { json in json.array { json in for input in tenant.inputs { InputJSON.write(input, to: &json) } } }
            json.field("counts") { writeCounts(to: &$0) }
            json.field("populations") { writePopulations(to: &$0) }
            json.field("findings") { json in
                let findings = FindingJSON(tenant)
                json.array { json in for (report, finding) in assessment.findings { findings.write(finding, of: report, to: &json) } }
            }
            json.field("notEvaluated") { writeNotEvaluated(to: &$0) }
            json.field("licenses") { writeLicenses(to: &$0) }
            json.field("policyCoverage") { coverage.writePopulations(to: &$0) }
            json.field("gates") { GateJSON.write(gates, to: &$0) }
            json.field("actions") { writeActions(to: &$0) }
            json.field("missing") { MissingJSON.write(assessment.missing, to: &$0) }
            json.field("rules") { writeRules(to: &$0) }
            json.field("assumptions", Assumptions.all(of: assessment))
            if !assessment.failures.isEmpty { json.field("incomplete", assessment.failures.map { "\($0.rule): \($0.message)" }) }
        }
        json.endOfText()
        return json.bytes
    }

    private func writeTenant(to json: inout JSONWriter) {
        let identity = TenantIdentity(decisions)
        json.object { json in
            json.field("name", identity.name)
            json.field("id", identity.id)
            json.field("domains", identity.domains)
            json.field("authority") { json in
                json.object {
                    $0.field("value", decisions.tenantAuthority.value.rawValue)
                    $0.field("source", decisions.tenantAuthority.source.rawValue)
                    $0.field("coexistence", decisions.tenantAuthority.coexistence.rawValue)
                }
            }
        }
    }

    private func writeCounts(to json: inout JSONWriter) {
        let counts = OutcomeCounts(decisions)
        json.object { json in
            json.field("users") { json in
                write(UserOutcome.allCases.map { ($0.name, counts.users[Int($0.rawValue)]) }, total: tenant.users.count, to: &json)
            }
            json.field("devices") { json in
                write(DeviceOutcome.allCases.map { ($0.name, counts.devices[Int($0.rawValue)]) }, total: tenant.devices.count, to: &json)
            }
        }
    }

    private func write(_ outcomes: [(String, OutcomeCounts.ByConfidence)], total: Int, to json: inout JSONWriter) {
        json.object { json in
            for (name, count) in outcomes {
                json.field(name) { json in
                    json.object {
                        $0.field("total", count.total)
                        $0.field("high", count.high)
                        $0.field("medium", count.medium)
                        $0.field("low", count.low)
                    }
                }
            }
            json.field("total", total)
        }
    }

    private func writePopulations(to json: inout JSONWriter) {
        json.array { json in
            for population in Population.all(of: decisions) {
                json.object {
                    $0.field("code", population.code)
                    $0.field("title", population.title)
                    $0.field("users", population.users)
                    $0.field("devices", population.devices)
                }
            }
        }
    }

    private func writeNotEvaluated(to json: inout JSONWriter) {
        let built = assessment.rules.filter { $0.result == .notEvaluated || $0.result == .partial }.map { ($0.text.id, $0.missing) }
        let unbuilt = assessment.verdict.openQuestions.filter { $0.missing == [.notBuilt] }.map { ($0.rule, $0.missing) }
        json.array { json in
            for (rule, missing) in built + unbuilt {
                json.object {
                    $0.field("rule", rule)
                    $0.field("missing", missing.map(\.rawValue))
                }
            }
        }
    }

    private func writeLicenses(to json: inout JSONWriter) {
        json.array { json in
            for pool in assessment.seats.pools {
                let need = PoolNeed(of: pool, assessment.seats, plan: plan)
                json.object {
                    $0.field("skuPartNumber", pool.partNumber)
                    $0.field("product", pool.name)
                    $0.field("enabled", pool.usable)
                    $0.field("consumed", pool.consumed)
                    $0.field("neededNow", need?.now)
                    $0.field("neededByPlan", need?.byPlan)
                    $0.field("shortfall", need?.shortfall)
                }
            }
        }
    }

    private func writeActions(to json: inout JSONWriter) {
        json.array { json in
            for action in Action.all(of: assessment) {
                json.object {
                    $0.field("id", action.id)
                    $0.field("action", action.text)
                    $0.field("rule", action.rule)
                    $0.field("severity", action.severity.name)
                }
            }
        }
    }

    private func writeRules(to json: inout JSONWriter) {
        json.array { json in
            for report in assessment.rules {
                json.object {
                    $0.field("rule", report.text.id)
                    $0.field("result", report.result.rawValue)
                    $0.field("missing", report.missing.map(\.rawValue))
                }
            }
        }
    }
}
