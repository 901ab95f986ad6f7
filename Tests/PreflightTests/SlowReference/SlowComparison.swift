import ExportReading
import Foundation
import Preflight
import TenantImport
import TenantModel

/// Runs the product on a generated tenant and says where the slow reference disagrees.
struct SlowComparison {
    let generated: GeneratedTenant
    let decisions: Decisions

    /// Writes the files to a folder, reads them with so many threads and such small chunks, decides.
    init(_ generated: GeneratedTenant, threads: Int = 1, chunkBytes: Int = ExportReader.defaultChunkBytes) throws {
        self.generated = generated
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("slow-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in generated.files {
            let place = folder.appendingPathComponent(file.path)
            try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.content.utf8).write(to: place)
        }
        let reader = ExportReader(workers: Workers(count: threads), chunkBytes: chunkBytes)
        let found = ExportFolder.files(at: [folder.path])
        let importer = TenantImporter(reader: reader, options: ImportOptions(now: GeneratedMoment.asOf))
        let tenant = importer.tenant(from: found.files, failures: found.failures)
        decisions = DecisionMaker(tenant: tenant, settings: generated.settings, asOf: GeneratedMoment.asOf).decide()
    }

    /// Every decision of the product as text, for comparing runs.
    var fingerprint: [String] {
        let tenant = decisions.tenant
        return tenant.users.ids.map { "\(tenant.users[$0].userPrincipalName) \(answer($0))" }
            + tenant.devices.ids.map { "\(tenant.devices[$0].name) \(answer($0))" }
            + tenant.inputs.map { "\($0.path) \($0.format ?? "") \($0.records) \($0.merged) \($0.setAside) \($0.quarantined.count)" }
            + ["\(decisions.tenantAuthority)"]
    }

    func answer(_ user: UserID) -> String {
        let row = user.row
        return "\(decisions.userOutcome[row]) \(decisions.userConfidence[row].name) now \(decisions.userAuthority[row]) "
            + "entitlement \(decisions.entitlement(of: user).answer) intended \(decisions.intent.intended[row])"
    }

    func answer(_ device: DeviceID) -> String {
        let row = device.row
        return "\(decisions.deviceOutcome[row]) \(decisions.deviceConfidence[row].name) now \(decisions.deviceAuthority[row])"
    }

    func answer(_ slow: SlowDecisions, user: Int) -> String {
        "\(slow.outcome(user: user)) \(Self.confidences[slow.confidence(user: user)]) now \(slow.authorityNow(user: user)) "
            + "entitlement \(slow.entitlements[user].answer) intended \(slow.intended[user])"
    }

    func answer(_ slow: SlowDecisions, device: Int) -> String {
        "\(slow.outcome(device: device)) \(Self.confidences[slow.confidence(device: device)]) now \(slow.authorities[device].name)"
    }

    static let confidences = ["", "low", "medium", "high"]

    /// One text per disagreement: the subject, both answers, its records.
    var disagreements: [String] {
        let slow = SlowDecisions(generated)
        return tenantDisagreements(slow) + userDisagreements(slow) + deviceDisagreements(slow)
    }

    private func tenantDisagreements(_ slow: SlowDecisions) -> [String] {
        let theirs = "\(decisions.tenantAuthority.value) \(decisions.tenantAuthority.coexistence == .on)"
        let ours = "\(slow.tenantAuthority.value) \(slow.tenantAuthority.isCoexistenceOn)"
        return theirs == ours ? [] : ["seed \(generated.seed) tenant authority: product \(theirs), reference \(ours)"]
    }

    private func userDisagreements(_ slow: SlowDecisions) -> [String] {
        let tenant = decisions.tenant
        let theirs = Dictionary(tenant.users.ids.map { (tenant.users[$0].userPrincipalName.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        var texts: [String] = []
        if tenant.users.count != slow.users.users.count {
            texts.append("seed \(generated.seed): \(tenant.users.count) users, reference \(slow.users.users.count)")
        }
        for (index, user) in slow.users.users.enumerated() {
            let product = theirs[user.name.lowercased()].map { answer($0) } ?? "missing"
            let reference = answer(slow, user: index)
            if product != reference {
                let subjects = [user.id] + user.addresses
                texts.append(report("user \(user.name)", product, reference, subjects))
            }
        }
        return texts
    }

    private func deviceDisagreements(_ slow: SlowDecisions) -> [String] {
        let tenant = decisions.tenant
        let theirs = Dictionary(tenant.devices.ids.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
        var texts: [String] = []
        if tenant.devices.count != slow.devices.devices.count {
            texts.append("seed \(generated.seed): \(tenant.devices.count) devices, reference \(slow.devices.devices.count)")
        }
        for (index, device) in slow.devices.devices.enumerated() {
            // Devices without any id cannot be told apart by name: both sides list them in the order of their records.
            let name = device.entraID.isEmpty ? device.inventory?.intuneID ?? "" : device.entraID
            guard !name.isEmpty else { continue }
            let product = theirs[name].map { answer($0) } ?? "missing"
            let reference = answer(slow, device: index)
            if product != reference { texts.append(report("device \(name)", product, reference, [name])) }
        }
        return texts
    }

    private func key(_ device: DeviceID) -> String {
        let device = decisions.tenant.devices[device]
        return (device.entraDeviceID ?? device.intuneDeviceID)?.description.lowercased() ?? ""
    }

    private func report(_ subject: String, _ product: String, _ reference: String, _ mentions: [String]) -> String {
        "seed \(generated.seed) \(subject)\n  product:   \(product)\n  reference: \(reference)\n\(generated.records(mentioning: mentions))"
    }
}
