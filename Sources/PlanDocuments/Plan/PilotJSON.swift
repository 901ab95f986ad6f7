import ExportReading
public import Preflight
public import RolloutPlanning
import TenantModel

/// What `pilot --format json` prints.
public struct PilotJSON: Sendable {
    private let pilot: PilotPlan
    private let decisions: Decisions
    private let text: PlanText
    private let findings: [RuleReport]
    private let assumptions: [String]

    /// The document about a pilot; `findings` are the rules about it.
    public init(_ pilot: PilotPlan, _ decisions: Decisions, findings: [RuleReport], assumptions: [String], text: PlanText) {
        self.assumptions = assumptions
        self.pilot = pilot
        self.decisions = decisions
        self.findings = findings
        self.text = text
    }

    /// The bytes.
    public func bytes() -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.head(1, decisions)
            json.field("tenant") { json in
                let identity = TenantIdentity(decisions)
                json.object {
                    $0.field("name", identity.name)
                    $0.field("domains", identity.domains)
                }
            }
            json.field("pilot") { Self.write(pilot, decisions, text, to: &$0) }
            json.field("findings") { FindingJSON(decisions.tenant).write(findings, to: &$0) }
            json.field("assumptions", assumptions)
        }
        json.endOfText()
        return json.bytes
    }

    /// The pilot as an object, as `plan.json` has it too.
    static func write(_ pilot: PilotPlan, _ decisions: Decisions, _ text: PlanText, to json: inout JSONWriter) {
        let users = decisions.tenant.users
        json.object { json in
            json.field("budget") { json in
                json.object {
                    $0.field(pilot.budget.key, pilot.budget.number)
                    $0.field("isDefault", pilot.isDefaultSize)
                    $0.field("changedFrom", pilot.sizeChange?.usual)
                    $0.field("changedBy", pilot.sizeChange?.setting)
                }
            }
            json.field("hasRun", pilot.hasRun)
            json.field("users", pilot.members.count)
            json.field("devices", pilot.members.reduce(0) { $0 + $1.devices })
            json.field("eligible", pilot.eligible)
            json.field("targets", pilot.targets)
            json.field("teamLimit", pilot.teamLimit)
            json.field("siteLimit", pilot.limits.maxPerSite)
            json.field("missingBySites", pilot.missingBySites)
            json.field("coverage") { json in
                json.object {
                    $0.field("covered", Int(pilot.covered))
                    $0.field("bound", Int(pilot.bound))
                    $0.field("coverable", Int(pilot.coverable))
                    $0.field("total", Int(pilot.total))
                    $0.field("percentOfCoverable", Percent.text(pilot.covered, of: pilot.coverable))
                    $0.field("percentOfBound", Percent.text(pilot.covered, of: pilot.bound))
                }
            }
            json.field("dimensions") { json in
                json.array { json in
                    for share in DimensionShare.all(of: pilot) {
                        json.object {
                            $0.field("dimension", share.dimension.rawValue)
                            $0.field("cells", share.cells)
                            $0.field("cellsCovered", share.covered)
                            $0.field("weight", Int(share.weight))
                            $0.field("weightCovered", Int(share.weightCovered))
                        }
                    }
                }
            }
            json.field("members") { json in
                json.array { json in
                    for member in pilot.members {
                        json.object {
                            $0.field("userPrincipalName", users[member.user].userPrincipalName)
                            $0.field("objectId", users[member.user].objectID?.description)
                            $0.field("devices", member.devices)
                            $0.field("volunteer", member.isVolunteer)
                            $0.field("critical", member.isCritical)
                            $0.field("pinned", member.isPinned)
                            $0.field("why", text.why(member, in: pilot))
                            $0.field("brings", member.brings.map { "\(pilot.cells[$0].dimension.rawValue): \(text.name(of: pilot.cells[$0]))" })
                        }
                    }
                }
            }
            json.field("cells") { json in
                json.array { json in
                    for (place, cell) in pilot.cells.enumerated() {
                        json.object {
                            $0.field("dimension", cell.dimension.rawValue)
                            $0.field("cell", text.name(of: cell))
                            $0.field("users", cell.users)
                            $0.field("eligible", cell.eligible)
                            $0.field("wanted", cell.demand)
                            $0.field("members", pilot.membersOfCells[place])
                            $0.field("weight", Int(cell.weight) * cell.demand)
                            $0.field("why", pilot.membersOfCells[place] < cell.demand ? text.shortage(of: place, in: pilot) : nil)
                        }
                    }
                }
            }
            json.field("rejectedVolunteers") { json in
                json.array { json in
                    for rejected in pilot.rejectedVolunteers {
                        json.object {
                            $0.field("userPrincipalName", users[rejected.user].userPrincipalName)
                            $0.field("why", text.why(rejected))
                        }
                    }
                }
            }
        }
    }
}

extension PilotPlan.Budget {
    /// The name of what is counted.
    fileprivate var key: String {
        switch self {
        case .users: "users"
        case .devices: "devices"
        }
    }

    fileprivate var number: Int {
        switch self {
        case .users(let count), .devices(let count): count
        }
    }
}
