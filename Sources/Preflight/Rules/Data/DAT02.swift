import ExportReading
import TenantModel

/// Device lists that describe a tenant of days ago.
struct DAT02: Rule {
    let text = RuleText(
        "DAT-02", title: "Export too old", severity: .high,
        trigger: "The newest check-in of a device list is more than 168 hours old (thresholds: exportMaxAgeHours). Other files carry no date of their own.",
        why: "People, licenses and devices change daily: who switches is decided by the state at enablement, not by that of the export.",
        remediation: [
            "Fetch the file again, together with all others, within one day.", "The day before enablement everything has to be younger than 24 hours.",
        ], needs: [.entraDevices], sources: [.migration])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        let files = decisions.tenant.inputs
        let lists = files.indices.filter { files[$0].isDeviceList && files[$0].records > 0 }
        let dated = lists.filter { files[$0].newestTimestamp != nil }
        guard !dated.isEmpty else { return .notEvaluated([lists.isEmpty ? .entraDevices : .intuneDevices]) }
        let limit = Double(decisions.settings.thresholds.exportMaxAgeHours) * 3600
        let age = { @Sendable (file: Int) in Double(decisions.asOf.seconds - (files[file].newestTimestamp ?? decisions.asOf).seconds) }
        let old = dated.filter { age($0) > limit }
        let partial: [ExportInput] = dated.count < lists.count ? [.intuneDevices] : []
        guard !old.isEmpty else { return .evaluated([], partial: partial) }
        let finding = Finding(
            .high, .enabling, title: "\(old.count.of("device list")) older than \(decisions.settings.thresholds.exportMaxAgeHours.of("hour"))",
            subjects: .files(old), population: lists.count, action: "Export again"
        ) { index in "data up to \(files[old[index]].newestTimestamp?.day ?? ""), \(Int(age(old[index]) / 86400).of("day")) old" }
        return .evaluated([finding], partial: partial)
    }
}

extension ImportedFile {
    /// Whether its records are devices. The Basic Mobility scripts provide no input of their own: they leave devices out.
    var isDeviceList: Bool {
        provides.contains(.entraDevices) || provides.contains(.intuneDevices) || format == "bms.ownership" || format == "bms.msol"
    }
}
