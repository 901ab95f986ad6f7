import ExportReading
import TenantModel
import YAMLReading

/// Takes the values that code uses out of a checked project file. What is not well formed has been reported and is left out.
struct ProjectValues {
    let root: YAMLNode

    /// Fills in everything that the file says.
    func fill(_ settings: inout ProjectSettings) {
        settings.asOf = root["asOf"]?.moment(alone: .endOfDay)
        settings.tenantName = root["tenant"]?["name"]?.filledText
        settings.tenantID = root["tenant"]?["id"]?.filledText.flatMap { GUID($0) }.flatMap { $0.isZero ? nil : $0 }
        settings.domains = root["tenant"]?["domains"]?.texts ?? []
        fillFacts(&settings)
        settings.enablement = root["project"]?["enablement"]?.moment()
        settings.targets = root["targets"]?.selector
        settings.stay = root["stay"]?.selector
        settings.exclude = root["exclude"]?.selector
        settings.critical = root["critical"]?.selector
        settings.vip = root["vip"]?.selector
        settings.volunteers = root["volunteers"]?.selector
        settings.leave = root["leave"]?.selector
        settings.groupOfFile = root["groupOfFile"]?.textsByName ?? [:]
        settings.productNames = root["productNames"]?.textsByName ?? [:]
        settings.enrollmentManagers = root["dem"]?.texts
        settings.licenseToGive = root["licenses"]?["give"]?.filledText
        settings.exceptions = (root["exceptions"]?.items ?? []).compactMap(exception)
        fillProject(&settings)
        fillPlan(&settings)
        if let branding = root["branding"] { settings.branding = self.branding(branding) }
        if let thresholds = root["thresholds"] { fillThresholds(thresholds, &settings.thresholds) }
    }

    private func fillFacts(_ settings: inout ProjectSettings) {
        guard let facts = root["facts"] else { return }
        settings.authority = facts["authority"]?.text.flatMap(TenantAuthority.init(rawValue:)).flatMap { $0 == .notStated ? nil : $0 }
        settings.hasNoIntunePolicies = facts["intunePolicies"]?.text == "none"
        settings.hasNoBasicMobilityPolicies = facts["basicMobilityPolicies"]?.text == "none"
        settings.isCompliantWithoutPolicy = facts["complianceWithoutPolicy"]?.text.map { $0 == "compliant" }
        settings.statedBy = facts["statedBy"]?.filledText
        settings.statedOn = facts["statedOn"].flatMap { $0.moment() == nil ? nil : $0.text }
    }

    private func branding(_ node: YAMLNode) -> BrandingSettings {
        func stated(_ node: YAMLNode?) -> BrandingSettings.Stated? {
            node.flatMap { node in node.filledText.map { .init($0, line: node.position.line, column: node.position.column) } }
        }
        func color(_ name: String) -> BrandingSettings.Stated? { stated(node["accent"]?[name]).flatMap { ScalarFault($0.text, .color) == nil ? $0 : nil } }
        var branding = BrandingSettings()
        branding.name = node["name"]?.filledText
        branding.logo = stated(node["logo"])
        branding.lightAccent = color("light")
        branding.darkAccent = color("dark")
        branding.footer = node["footer"]?.filledText
        branding.confidentiality = node["confidentiality"]?.filledText
        return branding
    }

    private func exception(_ node: YAMLNode) -> RuleException? {
        guard let rule = node["rule"]?.text, ScalarFault(rule, .rule) == nil else { return nil }
        return RuleException(
            rule: rule, subjects: node["subjects"]?.texts ?? [], reason: node["reason"]?.text ?? "", owner: node["owner"]?.text ?? "",
            expires: node["expires"]?.moment())
    }

    private func fillThresholds(_ node: YAMLNode, _ thresholds: inout Thresholds) {
        func fill<Value: LosslessStringConvertible>(_ name: String, _ shape: ProjectShape, _ property: WritableKeyPath<Thresholds, Value>) {
            guard let text = node[name]?.text, ScalarFault(text, shape) == nil, let value = Value(text) else { return }
            thresholds[keyPath: property] = value
        }
        fill("exportMaxAgeHours", .count, \.exportMaxAgeHours)
        fill("skewHours", .count, \.skewHours)
        fill("unknownOwnerMaxPercent", .percent, \.unknownOwnerMaxPercent)
        fill("quarantineMaxPercent", .percent, \.quarantineMaxPercent)
        fill("seatReserve", .count, \.seatReserve)
        fill("seatReservePercent", .percent, \.seatReservePercent)
        if let days = node["staleDays"]?.risingDays { thresholds.staleDays = days }
    }
}
