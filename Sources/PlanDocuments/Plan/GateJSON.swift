import ExportReading
import RolloutPlanning
import TenantModel

/// Gates for `plan.json`.
enum GateJSON {
    static func write(_ gates: [Gate], to json: inout JSONWriter) {
        json.array { json in
            for gate in gates {
                json.object { json in
                    json.field("gate", gate.name.rawValue)
                    json.field("date", gate.date.map { "\($0)" })
                    json.field("state", gate.state.rawValue)
                    json.field("criteria") { json in json.array { json in for criterion in gate.criteria { write(criterion, to: &json) } } }
                }
            }
        }
    }

    private static func write(_ criterion: GateCriterion, to json: inout JSONWriter) {
        json.object { json in
            json.field("id", criterion.kind.rawValue)
            json.field("state", criterion.state.rawValue)
            json.field("measured") { write(criterion.measured, to: &$0) }
            json.field("limit") { write(criterion.limit, to: &$0) }
            json.field("rules", criterion.rules)
            json.field("missing", criterion.missing.map(\.rawValue))
        }
    }

    /// An object whose key says what the number is; null without one.
    private static func write(_ measure: GateCriterion.Measure, to json: inout JSONWriter) {
        switch measure {
        case .none: json.null()
        case .count(let count): json.object { $0.field("count", count) }
        case .part(let part, let whole):
            json.object {
                $0.field("part", part)
                $0.field("of", whole)
            }
        case .share(let hundredths): json.object { $0.field("percent", Decimal.text(Int64(hundredths) * 10_000)) }
        case .hours(let hours): json.object { $0.field("hours", hours) }
        case .date(let date): json.object { $0.field("date", "\(date)") }
        }
    }
}
