import ExportReading
import TenantModel

/// Reads to whom a policy is assigned, in the words of all tools.
enum AssignmentReading {
    /// What a policy object says of its assignments; `isCollapsed` when PowerShell wrote only their type.
    static func assignments(of policy: NestedValue) -> (assignments: IntunePolicy.Assignments, isCollapsed: Bool) {
        if let value = policy.member("assignments"), !value.isNull {
            if case .text(let text) = value { return (.unknown, !text.isEmpty) }
            let items = value.items
            let read = items.compactMap { assignment($0) }
            return read.count == items.count ? (.known(read), false) : (.unknown, true)
        }
        if let groups = policy.member("groupAssignments")?.items.compactMap(groupAssignment), !groups.isEmpty { return (.known(groups), false) }
        return (policy.member("isAssigned")?.boolean == false ? .known([]) : .unknown, false)
    }

    /// One assignment; nil when its target cannot be read.
    static func assignment(_ item: NestedValue) -> PolicyAssignment? {
        guard let target = item.member("target"), target.isObject else { return nil }
        let type = PolicyType.lastPart(of: target.filledText("@odata.type") ?? "")
        let removes = item.filledText("intent")?.lowercased() == "remove"
        let whom: PolicyAssignment.Target
        switch type {
        case "groupassignmenttarget", "exclusiongroupassignmenttarget": whom = group(target).map { .group($0) } ?? .other(type)
        case "alllicensedusersassignmenttarget": whom = .allUsers
        case "alldevicesassignmenttarget": whom = .allDevices
        case "":
            guard let group = group(target) else { return nil }
            whom = .group(group)
        default: whom = .other(type)
        }
        return PolicyAssignment(whom, excludes: type == "exclusiongroupassignmenttarget", filter: filter(target), removes: removes)
    }

    /// The group by id, where the tool writes one, else by name.
    private static func group(_ target: NestedValue) -> PolicyTarget? {
        let name = target.filledText("groupName") ?? target.filledText("groupDisplayName") ?? ""
        guard let text = target.filledText("groupId") else { return name.isEmpty ? nil : PolicyTarget(id: nil, name: name) }
        // What is no id there is a placeholder of the tool, or a name.
        guard let id = GUID(text) else { return PolicyTarget(id: nil, name: name.isEmpty ? text : name) }
        return PolicyTarget(id: id, name: name)
    }

    private static func filter(_ target: NestedValue) -> PolicyAssignment.Filter? {
        let type = target.filledText("deviceAndAppManagementAssignmentFilterType")?.lowercased()
        guard type != "none", let name = target.filledText("deviceAndAppManagementAssignmentFilterId"), GUID(name)?.isZero != true else { return nil }
        return PolicyAssignment.Filter(name: name, excludes: type == "exclude")
    }

    /// The older form of device configurations, groups only.
    private static func groupAssignment(_ item: NestedValue) -> PolicyAssignment? {
        guard let text = item.filledText("targetGroupId") else { return nil }
        let id = GUID(text)
        return PolicyAssignment(.group(PolicyTarget(id: id, name: id == nil ? text : "")), excludes: item.member("excludeGroup")?.boolean == true)
    }
}
