import Preflight
import TenantModel

/// The settings of a settings catalog policy: instances, each below the definition that it belongs to.
enum CatalogJSON {
    private static let prefix = "#microsoft.graph.deviceManagementConfiguration"

    /// Writes platform, channel and settings into an open object.
    static func write(_ policy: ReplacementPolicy, to json: inout JSONWriter) {
        if let platform = policy.platform {
            json.field("platforms", platform.catalogNames.platform)
            json.field("technologies", platform.catalogNames.technologies)
        }
        json.field("settings") { json in
            json.array { json in
                for group in groups(of: policy) { setting(&json) { groupInstance(group, policy.properties, to: &$0) } }
                for property in policy.properties where CatalogParent(of: property.path) == .none {
                    setting(&json) { instance(property, policy.properties, to: &$0) }
                }
            }
        }
    }

    /// Groups in the order of their first member.
    private static func groups(of policy: ReplacementPolicy) -> [String] {
        var seen: Set<String> = []
        return policy.properties.compactMap { property in
            if case .group(let id) = CatalogParent(of: property.path), seen.insert(id).inserted { id } else { nil }
        }
    }

    private static func setting(_ json: inout JSONWriter, _ instance: (inout JSONWriter) -> Void) {
        json.object { json in
            json.field("@odata.type", prefix + "Setting")
            json.field("settingInstance") { instance(&$0) }
        }
    }

    private static func groupInstance(_ id: String, _ all: [ReplacementPolicy.Property], to json: inout JSONWriter) {
        json.object { json in
            json.field("@odata.type", prefix + "GroupSettingCollectionInstance")
            json.field("settingDefinitionId", id)
            json.field("groupSettingCollectionValue") { json in
                json.array { json in
                    json.object { json in
                        children(of: .group(id), all, to: &json)
                    }
                }
            }
        }
    }

    private static func instance(_ property: ReplacementPolicy.Property, _ all: [ReplacementPolicy.Property], to json: inout JSONWriter) {
        json.object { json in
            json.field("@odata.type", prefix + (property.isChoice ? "ChoiceSettingInstance" : "SimpleSettingInstance"))
            json.field("settingDefinitionId", property.path)
            json.field(property.isChoice ? "choiceSettingValue" : "simpleSettingValue") { json in
                json.object { json in
                    if property.isChoice {
                        let option = property.value.description
                        json.field("@odata.type", prefix + "ChoiceSettingValue")
                        json.field("value", property.path + "_" + option)
                        children(of: .choice(id: property.path, option: option), all, to: &json)
                    } else {
                        json.field("@odata.type", prefix + (property.value.isNumber ? "Integer" : "String") + "SettingValue")
                        json.key("value")
                        json.policyValue(property.value)
                    }
                }
            }
        }
    }

    private static func children(of parent: CatalogParent, _ all: [ReplacementPolicy.Property], to json: inout JSONWriter) {
        json.field("children") { json in
            json.array { json in
                for property in all where CatalogParent(of: property.path) == parent { instance(property, all, to: &json) }
            }
        }
    }
}

extension PolicyValue {
    fileprivate var isNumber: Bool {
        if case .number = self { return true }
        return false
    }
}
