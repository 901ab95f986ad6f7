import ExportReading
import TenantModel

/// Reads to whom a policy is assigned, in the words of all tools.
enum AssignmentReading {
    /// Why assignments that stand in a record are not known.
    enum Trouble {
        /// PowerShell wrote only their type.
        case collapsed
        /// A target of a type that is not known, or a group that is not named.
        case unknownTarget

        var note: PolicyNote { self == .collapsed ? .collapsedAssignments : .unknownAssignmentTarget }
    }

    /// What a policy object says of its assignments, and why they are unknown although they stand there.
    static func assignments(of policy: NestedValue) -> (assignments: IntunePolicy.Assignments, trouble: Trouble?) {
        if let value = policy.member("assignments"), !value.isNull {
            if case .text(let text) = value { return (.unknown, text.isEmpty ? nil : .collapsed) }
            let items = value.items
            let read = items.compactMap { assignment($0) }
            if read.count == items.count { return (.known(read), nil) }
            return (.unknown, items.contains(where: isOfUnknownTarget) ? .unknownTarget : .collapsed)
        }
        if let items = policy.member("groupAssignments")?.items, !items.isEmpty {
            let groups = items.compactMap(groupAssignment)
            return groups.count == items.count ? (.known(groups), nil) : (.unknown, .unknownTarget)
        }
        return (policy.member("isAssigned")?.boolean == false ? .known([]) : .unknown, nil)
    }

    /// Whether an assignment that cannot be read has a target all the same.
    static func isOfUnknownTarget(_ item: NestedValue) -> Bool { item.member("target")?.isObject == true && assignment(item) == nil }

    /// One assignment; nil when its target cannot be read.
    static func assignment(_ item: NestedValue) -> PolicyAssignment? {
        guard let target = item.member("target"), target.isObject else { return nil }
        let type = PolicyType.lastPart(of: target.filledText("@odata.type") ?? "")
        let removes = item.filledText("intent")?.lowercased() == "remove"
        let whom: PolicyAssignment.Target
        switch type {
        case "groupassignmenttarget", "exclusiongroupassignmenttarget":
            guard let group = group(target) else {
                // What is taken away reaches nobody, whoever it is.
                guard removes else { return nil }
                whom = .other(type)
                break
            }
            whom = .group(group)
        case "alllicensedusersassignmenttarget": whom = .allUsers
        case "alldevicesassignmenttarget": whom = .allDevices
        case "":
            guard let group = group(target) else { return nil }
            whom = .group(group)
        case "configurationmanagercollectionassignmenttarget": whom = .other(type)
        default:
            guard removes else { return nil }
            whom = .other(type)
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
