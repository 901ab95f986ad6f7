import ExportReading
import TenantModel

/// Makes a policy of a record, whatever tool wrote it.
struct IntunePolicyReader: Sendable {
    /// What the file says that its records are.
    let context: String

    /// What a record turned out to be.
    enum Outcome {
        case policy(IntunePolicy, notes: [PolicyNote])
        /// No policy, or none of a known type: what it says that it is.
        case other(type: String)
        /// Something that is meant to be a policy and cannot be read.
        case unreadable(PolicyNote)
    }

    /// Reads a record.
    func outcome(of record: NestedValue, evidence: Evidence) -> Outcome {
        guard let raw = record["RAWJson"] else { return policy(record, evidence) }
        return template(record, raw, evidence)
    }

    /// A template of CIPP. What it is assigned to is decided when it is applied.
    private func template(_ record: NestedValue, _ raw: NestedValue, _ evidence: Evidence) -> Outcome {
        var inner = raw
        if case .text(var text) = raw {
            guard let parsed = text.withUTF8({ NestedValue(UnsafeRawBufferPointer($0)) }) else { return .unreadable(.unreadableTemplate) }
            inner = parsed
        }
        guard inner.isObject else { return .unreadable(.unreadableTemplate) }
        guard case .policy(var policy, var notes) = self.policy(inner, evidence) else { return self.policy(inner, evidence) }
        policy.assignments = .unknown
        if policy.name.isEmpty, let name = record["Displayname"]?.text, !name.isEmpty {
            policy.name = name
            notes.removeAll { $0 == .withoutName }
        }
        return .policy(policy, notes: notes)
    }

    private func policy(_ record: NestedValue, _ evidence: Evidence) -> Outcome {
        guard record.isObject else { return .other(type: "") }
        if record["AdditionalProperties"]?.isCollapsed == true { return .unreadable(.collapsedPolicy) }
        let odataType = type(of: record)
        guard let type = PolicyType(odataType) else { return .other(type: odataType) }
        let name = record.filledText("displayName") ?? record.filledText("name") ?? ""
        var policy = IntunePolicy(name: name, odataType: odataType, family: type.family, platforms: type.platforms, evidence: evidence)
        policy.id = record.filledText("id").flatMap { GUID($0) }
        policy.state = type.family == .conditionalAccess ? record.filledText("state") ?? "" : ""
        policy.isFromV1 = [record.filledText("@odata.context") ?? "", context].contains { $0.lowercased().contains("graph.microsoft.com/v1.0/") }
        let (assignments, trouble) = AssignmentReading.assignments(of: record)
        policy.assignments = assignments
        fill(&policy, from: record)
        var notes: [PolicyNote] = []
        if name.isEmpty { notes.append(.withoutName) }
        if let trouble { notes.append(trouble.note) }
        if policy.lacksSettings { notes.append(.withoutSettings) }
        return .policy(policy, notes: notes)
    }

    /// What the record says that it is; the two kinds that are known by their shape need not say it.
    private func type(of record: NestedValue) -> String {
        if let type = record.filledText("@odata.type") { return type }
        let context = (record.filledText("@odata.context") ?? context).lowercased()
        if record["technologies"] != nil, record["settings"] != nil || record["platforms"] != nil { return PolicyType.settingsCatalog }
        if context.contains("/configurationpolicies") { return PolicyType.settingsCatalog }
        if record["grantControls"] != nil, record["conditions"] != nil { return PolicyType.conditionalAccess }
        if context.contains("conditionalaccess/policies") { return PolicyType.conditionalAccess }
        return ""
    }

    private func fill(_ policy: inout IntunePolicy, from record: NestedValue) {
        if PolicyType.hasCatalogSettings(policy.odataType) {
            policy.platforms = PolicyType.platforms(catalog: (record.member("platforms")?.items ?? []).compactMap(\.text))
            let settings = record.member("settings") ?? .null
            policy.lacksSettings = settings.isNull || settings.isCollapsed
            policy.values = CatalogValues.values(of: settings)
        } else if policy.family == .custom {
            // Whatever a custom profile holds may be secret; only which kinds of settings is looked at.
            let types = record.filledText("payload").map { PayloadTypes.types(inBase64: $0) } ?? []
            if !types.isEmpty { policy.values["payloadtype"] = .list(types) }
        } else {
            policy.values = PropertyValues.values(of: record)
            policy.lacksSettings = PolicyType.keepsSettingsApart(policy.odataType)
        }
    }
}
