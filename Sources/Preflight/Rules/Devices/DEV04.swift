import ExportReading
import TenantModel

/// Devices that will miss the days in which a switch goes unnoticed.
struct DEV04: Rule {
    let text = RuleText(
        "DEV-04", title: "Offline past the seven-day window", severity: .high,
        trigger: "A device that waits for the switch was last seen more than 7 days ago, or never. High when its user is on the vip: list, else medium.",
        why: "A device switches at its next check-in, and its old profiles stay for 7 days only. One that is away longer comes back without settings and "
            + "managed mail until it has checked in.",
        remediation: [
            "Ask the users to connect the devices in the week before the switch and to open Company Portal.",
            "Move people who are on leave to a later wave.",
            "Put what is left on the help desk's watch list.",
        ], needs: [.entraDevices, .intuneDevices], sources: [.authority])

    /// Days for which the old profiles stay: a fact of the product.
    private static let retentionDays = 7.0

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.hasDeviceList else { return .notEvaluated([.entraDevices]) }
        let waiting = decisions.waitingDevices
        let devices = decisions.tenant.devices
        // Without any date nothing tells a device that was never seen from one whose dates were not exported.
        if !waiting.isEmpty, waiting.allSatisfy({ devices.sighting(of: $0) == nil }) { return .notEvaluated([.intuneDevices]) }
        let late = waiting.filter { device in devices.sighting(of: device).map { decisions.days(since: $0.seconds) > Self.retentionDays } ?? true }
        let vip = decisions.settings.vip.map { UserList($0, in: decisions.tenant) }
        let isVIP = { (device: DeviceID) in decisions.decidingUser[device.row].user.map { vip?.contains[$0.row] ?? false } ?? false }
        let findings = [
            finding(.high, late.filter(isVIP), " of VIPs", decisions), finding(.medium, late.filter { !isVIP($0) }, "", decisions),
        ].compactMap(\.self)
        // Managed mail makes an absence worse; which devices have it only the policies tell.
        let partial: [ExportInput] = late.isEmpty || decisions.settings.hasNoBasicMobilityPolicies ? [] : [.basicMobilityPolicies]
        return .evaluated(findings, partial: partial)
    }

    private func finding(_ severity: Severity, _ late: [DeviceID], _ whose: String, _ decisions: Decisions) -> Finding? {
        guard !late.isEmpty else { return nil }
        let never = late.count { decisions.tenant.devices.sighting(of: $0) == nil }
        return Finding(
            severity, .operations,
            title: "\(late.count.of("device"))\(whose) not seen for more than 7 days" + (never == 0 ? "" : ", \(never) of them never"),
            subjects: .devices(late), population: decisions.tenant.devices.count, action: "Have it connect before the switch, or move the user to a later wave"
        ) { index, text in
            guard let sighting = decisions.tenant.devices.sighting(of: late[index]) else { return text.append(literal: "never seen") }
            let days = decisions.days(since: sighting.seconds)
            sighting.write(to: text)
            text.append(literal: ", ")
            text.append(Int(days), of: "day")
            text.append(literal: " ago (")
            text.append(literal: Self.bucket(days))
            text.append(literal: ")")
        }
    }

    private static func bucket(_ days: Double) -> StaticString {
        switch days {
        case ...14: "up to 14 days"
        case ...30: "up to 30 days"
        case ...90: "up to 90 days"
        case ...180: "up to 180 days"
        default: "more than 180 days"
        }
    }
}
