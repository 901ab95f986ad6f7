import ExportReading
import Preflight
import TenantModel

/// What `policies --format json` prints.
public struct PoliciesJSON: Sendable {
    /// The version of the shape.
    public static let schemaVersion = 1

    private let view: CoverageView
    private let tenant: Tenant

    /// The document of a coverage.
    public init(_ view: CoverageView) {
        self.view = view
        tenant = view.decisions.tenant
    }

    /// The bytes.
    public func bytes() -> [UInt8] {
        let coverage = CoverageJSON(view: view)
        var json = JSONWriter(capacity: 1 << 14)
        json.object { json in
            json.field("schemaVersion", Self.schemaVersion)
            json.field("basis", basis)
            json.field("missing", view.coverage.missing.map(\.rawValue))
            json.field("policies") { writeBasicMobility(to: &$0) }
            json.field("intunePolicies") { writeIntune(to: &$0) }
            json.field("populations") { coverage.writePopulations(to: &$0) }
            json.field("overlaps") { coverage.writeOverlaps(to: &$0) }
        }
        json.endOfText()
        return json.bytes
    }

    private var basis: String {
        switch view.coverage.basis {
        case .compared: "compared"
        case .nothingToLose: "nothingToLose"
        case .notRead: "notRead"
        }
    }

    private func writeBasicMobility(to json: inout JSONWriter) {
        let cells = Dictionary(uniqueKeysWithValues: CoverageGrid(view).rows.map { ($0.policy, $0.cells) })
        let platforms = view.platforms
        json.array { json in
            for place in view.order {
                let policy = view.policies.basicMobility[place]
                json.object { json in
                    json.field("id", policy.id?.description)
                    json.field("name", policy.name)
                    json.field("kind", policy.kind.rawValue)
                    json.field("enabled", policy.isEnabled.known)
                    json.field("pendingDeletion", policy.isPendingDeletion)
                    json.key("targets")
                    if let targets = policy.targets { json.array { for target in targets { $0.value(name(of: target)) } } } else { json.null() }
                    json.field("created", policy.createdAt?.description)
                    json.field("evidence", [policy.policyEvidence, policy.ruleEvidence].compactMap { $0 }.map { tenant.text($0) })
                    json.field("users") { json in
                        json.object { json in
                            for (platform, cell) in zip(platforms, cells[place] ?? []) {
                                json.field(platform.fileName, cell?.state == .unsettled ? nil : cell?.users ?? 0)
                            }
                        }
                    }
                }
            }
        }
    }

    /// The name of a target, looked up where the policy has the id alone.
    private func name(of target: PolicyTarget) -> String {
        guard target.name.isEmpty, let id = target.id, let row = tenant.groups.objectID.firstIndex(of: id), !tenant.groups.displayName[row].isEmpty
        else { return target.text }
        return tenant.groups.displayName[row]
    }

    private func writeIntune(to json: inout JSONWriter) {
        json.array { json in
            for policy in view.policies.intune {
                json.object {
                    $0.field("id", policy.id?.description)
                    $0.field("name", policy.name)
                    $0.field("type", policy.odataType)
                    $0.field("family", policy.family.rawValue)
                    $0.field("platforms", policy.platforms.sorted().map(\.rawValue))
                    $0.field("assignments", policy.assignments.list.map { $0.isEmpty ? "unassigned" : "assigned" } ?? "unknown")
                    $0.field("evidence", tenant.text(policy.evidence))
                }
            }
        }
    }
}
