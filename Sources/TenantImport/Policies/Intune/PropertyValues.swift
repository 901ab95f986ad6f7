import ExportReading
import TenantModel

/// Flattens the properties of a policy object: path in lower case joined by dots.
struct PropertyValues {
    private var values = SettingValues()

    /// What every object has and nobody would call a setting.
    private static let notSettings: Set<String> = [
        "id", "displayname", "name", "description", "createddatetime", "lastmodifieddatetime", "modifieddatetime", "deleteddatetime", "version",
        "rolescopetagids", "supportsscopetags", "assignments", "groupassignments", "isassigned", "devicestatuses", "userstatuses",
        "devicestatusoverview", "userstatusoverview", "devicesettingstatesummaries", "state", "templateid",
    ]
    /// Lists that PowerShell may unwrap, and that are lists all the same.
    private static let lists: Set<String> = [
        "builtincontrols", "clientapptypes", "includeusers", "excludeusers", "includegroups", "excludegroups", "includeroles", "excluderoles",
        "includeapplications", "excludeapplications", "includeplatforms", "excludeplatforms", "includelocations", "excludelocations",
    ]
    /// Texts that must not get into an output.
    private static let secrets = ["password", "presharedkey", "secret", "token", "encryptedvalue"]

    /// The values of a policy object.
    static func values(of policy: NestedValue) -> [String: PolicyValue] {
        var flattening = PropertyValues()
        flattening.add(policy, at: "", isRoot: true)
        return flattening.values.byPath
    }

    private mutating func add(_ object: NestedValue, at path: String, isRoot: Bool) {
        var seen: Set<String> = []
        for (name, value) in object.members {
            let name = name.lowercased()
            // Of two members of one name the first counts, as everywhere.
            if name.contains("@") || isRoot && Self.notSettings.contains(name) || !seen.insert(name).inserted { continue }
            if name == "additionalproperties" {
                add(value, at: path, isRoot: isRoot)
            } else {
                add(value, named: name, at: path.isEmpty ? name : path + "." + name)
            }
        }
    }

    private mutating func add(_ value: NestedValue, named name: String, at path: String) {
        switch value {
        case .object: add(value, at: path, isRoot: false)
        case .list(let items):
            values.add(list: items, at: path)
            for item in items { add(itemOfList: item, at: path) }
        case .text where Self.secrets.contains(where: name.hasSuffix): break
        case .text where Self.lists.contains(name): values.add(list: [value], at: path)
        default: values.add(value, at: path)
        }
    }

    /// The scalars of objects in a list are collected by path; objects in them are flattened in turn.
    private mutating func add(itemOfList item: NestedValue, at path: String) {
        for (name, value) in item.members {
            let name = name.lowercased()
            if name.contains("@") || name == "id" || Self.secrets.contains(where: name.hasSuffix) { continue }
            let inner = name == "additionalproperties" ? path : path + "." + name
            switch value {
            case .object: add(itemOfList: value, at: inner)
            case .list(let items):
                values.add(list: items, at: inner)
                for item in items { add(itemOfList: item, at: inner) }
            default: values.add(list: [value], at: inner)
            }
        }
    }
}
