import Preflight
import TenantModel

/// Populations and overlaps of the coverage as JSON objects: the same in `preflight.json` and in `policies --format json`.
struct CoverageJSON {
    let view: CoverageView

    /// One object per population.
    func writePopulations(to json: inout JSONWriter) {
        var written = Written()
        json.array { json in for population in view.coverage.populations { write(population, &written, to: &json) } }
    }

    /// Objects that many populations share, as they were written first.
    private struct Written {
        var settings: [ObjectIdentifier: [UInt8]] = [:]
        var reaches: [PolicyReach: [UInt8]] = [:]
    }

    /// One object per pair of overlapping policies.
    func writeOverlaps(to json: inout JSONWriter) {
        json.array { json in
            for overlap in view.coverage.overlaps {
                json.object {
                    $0.field("winner", view.basicName(overlap.winner))
                    $0.field("other", view.basicName(overlap.other))
                    $0.field("orderAssumed", overlap.isOrderAssumed)
                    $0.field("users", overlap.users.count)
                    $0.field("newlyApplied", overlap.newlyApplied)
                }
            }
        }
    }

    private func write(_ population: CoveragePopulation, _ written: inout Written, to json: inout JSONWriter) {
        json.object { json in
            json.field("platform", population.platform.fileName)
            json.field("policies", population.policies.map(view.basicName))
            json.field("shadowed", population.shadowed.map(view.basicName))
            json.field("excluded", population.isExcluded)
            json.field("uncertain", population.isUncertain)
            json.field("users", population.users.count)
            json.field("switching", population.switching)
            json.field("mail", population.mail.rawValue)
            json.field("access", population.access.known)
            json.field("reaching") { json in
                json.array { json in
                    for reach in population.reaching {
                        if let known = written.reaches[reach] {
                            json.value(again: known)
                        } else {
                            written.reaches[reach] = json.recorded { write(reach, to: &$0) }
                        }
                    }
                }
            }
            json.field("settings") { json in
                json.array { json in
                    for setting in population.settings {
                        if let known = written.settings[ObjectIdentifier(setting)] {
                            json.value(again: known)
                        } else {
                            written.settings[ObjectIdentifier(setting)] = json.recorded { write(setting, to: &$0) }
                        }
                    }
                }
            }
        }
    }

    private func write(_ reach: PolicyReach, to json: inout JSONWriter) {
        json.object {
            $0.field("policy", view.intuneName(reach.policy))
            $0.field("condition", reach.condition.map(view.sentence))
        }
    }

    private func write(_ setting: SettingCoverage, to json: inout JSONWriter) {
        json.object {
            $0.field("setting", setting.setting)
            $0.field("label", setting.label)
            $0.field("current", setting.current.description)
            $0.field("replacement", setting.replacement?.description)
            $0.field("verdict", setting.verdict.rawValue)
            $0.field("sources", setting.sources.map(view.intuneName))
            $0.field("property", setting.property)
            $0.field("reasonKind", setting.reason.kind.rawValue)
            $0.field("reason", view.sentence(setting.reason))
        }
    }
}
