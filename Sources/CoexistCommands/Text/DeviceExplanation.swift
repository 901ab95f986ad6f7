import ExportReading
import PlanDocuments
import Preflight
import TenantModel

/// The chain of evidence of one device: records, who manages it, whose license decides, the outcome.
struct DeviceExplanation {
    private let assessment: Assessment
    private let decisions: Decisions
    private let style: TextStyle
    private let facts: ExplanationFacts

    init(_ assessment: Assessment, reasons: Reasons, style: TextStyle) {
        self.assessment = assessment
        decisions = assessment.decisions
        self.style = style
        facts = ExplanationFacts(assessment.decisions, reasons: reasons)
    }

    func lines(for name: String) throws -> [String] {
        let found = facts.devices(name)
        guard !found.isEmpty else {
            throw CommandFailure("no device \(name) in these exports. Give an Entra id, an Intune id, a serial number or the exact name.")
        }
        return found.prefix(5).flatMap(lines) + (found.count > 5 ? ["and \(found.count - 5) further devices of this name"] : [])
    }

    private func lines(_ id: DeviceID) -> [String] {
        let device = decisions.tenant.devices[id]
        let user = decisions.decidingUser[id.row]
        var lines = [style.bold("\(device.name)  \(device.platform.name) \(decisions.tenant.symbols[device.osVersion])")]
        lines +=
            style.wrap(
                "\(decisions.deviceOutcome[id.row].name), \(decisions.deviceConfidence[id.row].name) confidence: \(facts.sentence(id))", indent: 2) + [""]
        lines += section(
            "Records",
            [
                "Entra id \(device.entraDeviceID?.description ?? "none") · Intune id \(device.intuneDeviceID?.description ?? "none")",
                "serial number \(device.serialNumber.isEmpty ? "not given" : device.serialNumber) · \(facts.evidence(device.evidence))",
            ])
        lines += section("Who manages it", facts.authorityLines(id))
        lines += section("Whose license decides", facts.ownerLines(user))
        var times: [String] = []
        if let seen = device.lastCheckIn { times.append("last check-in \(seen)") }
        if let seen = device.lastSignIn { times.append("last sign-in in the directory \(seen), approximate") }
        if let expiry = device.certificateExpiry { times.append("MDM certificate until \(expiry)") }
        if !times.isEmpty { lines += section("Times", times) }
        return lines
    }

    private func section(_ title: String, _ items: [String]) -> [String] { [style.bold(title)] + items.flatMap { style.wrap("  " + $0, indent: 4) } + [""] }
}
