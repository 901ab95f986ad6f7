import ExportReading
import Preflight
import TenantModel

/// A replacement policy as the object that Graph takes: no ids, no nulls.
enum ReplacementJSON {
    /// The object of a policy.
    static func bytes(_ policy: ReplacementPolicy, description: String) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("@odata.type", policy.odataType)
            json.field(policy.kind == .settingsCatalog ? "name" : "displayName", policy.displayName)
            // Conditional Access has none.
            if policy.kind != .conditionalAccess { json.field("description", description) }
            if policy.kind == .settingsCatalog {
                CatalogJSON.write(policy, to: &json)
            } else {
                PropertyTree(policy.properties).writeFields(to: &json)
            }
            if policy.kind == .compliance { scheduledActions(to: &json) }
        }
        json.endOfText()
        return json.bytes
    }

    /// The body of a policy's `assign` action.
    static func assignments(_ groups: [ReplacementTargets.Group]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("assignments") { json in
                json.array { json in
                    for group in groups {
                        json.object { json in
                            json.field("target") { json in
                                json.object {
                                    $0.field("@odata.type", "#microsoft.graph.groupAssignmentTarget")
                                    $0.field("groupId", group.id.description)
                                }
                            }
                        }
                    }
                }
            }
        }
        json.endOfText()
        return json.bytes
    }

    /// Graph refuses a compliance policy without an action for devices that do not meet it. At once, as Basic Mobility does.
    private static func scheduledActions(to json: inout JSONWriter) {
        json.field("scheduledActionsForRule") { json in
            json.array { json in
                json.object { json in
                    json.field("ruleName", "PasswordRequired")
                    json.field("scheduledActionConfigurations") { json in
                        json.array { json in
                            json.object {
                                $0.field("actionType", "block")
                                $0.field("gracePeriodHours", 0)
                                $0.field("notificationTemplateId", "")
                                $0.field("notificationMessageCCList", [String]())
                            }
                        }
                    }
                }
            }
        }
    }
}

extension JSONWriter {
    /// Writes a policy's value.
    mutating func policyValue(_ value: PolicyValue) {
        switch value {
        case .boolean(let flag): self.value(flag)
        case .number(let number): self.value(number)
        case .duration(let seconds): self.value(seconds)
        case .text(let text): self.value(text)
        case .list(let items): array { for item in items { $0.value(item) } }
        }
    }
}
