import ExportReading
import TenantModel

/// Decides the tenant's authority: exported beats stated beats inferred. Only the directory's MDM values are evidence for the inference.
enum TenantAuthorityInference {
    private static let activeDays: Int64 = 30

    static func decide(_ tenant: Tenant, settings: ProjectSettings, asOf: Timestamp) -> TenantAuthorityDecision {
        var counts = (basicMobility: 0, intune: 0, activeBasicMobility: 0, activeIntune: 0)
        let directory = tenant.devices.directory
        let activeSince = asOf.seconds - activeDays * 86400
        for (device, row) in zip(0..., tenant.devices.directoryRow) where row >= 0 {
            let management = directory.management[Int(row)]
            guard management.isBasicMobility || management.isIntune else { continue }
            var seen = directory.lastSignIn[Int(row)]
            let managedRow = tenant.devices.managedRow[device]
            if managedRow >= 0 { seen = max(seen, tenant.devices.managed.lastCheckIn[Int(managedRow)]) }
            let isActive = seen >= activeSince
            if management.isBasicMobility {
                counts.basicMobility += 1
                if isActive { counts.activeBasicMobility += 1 }
            } else {
                counts.intune += 1
                if isActive { counts.activeIntune += 1 }
            }
        }
        let showsBoth = counts.activeBasicMobility > 0 && counts.activeIntune > 0
        let inferred: TenantAuthority =
            showsBoth
            ? .intune
            : counts.basicMobility > 0 && counts.intune == 0 ? .office365 : counts.intune > 0 && counts.basicMobility == 0 ? .intune : .notStated
        let exported = tenant.organizations.compactMap(\.authority).first
        let value = exported ?? settings.authority ?? inferred
        var decision = TenantAuthorityDecision(
            value: value, source: exported != nil ? .exported : settings.authority != nil ? .stated : .inferred, coexistence: .unknown, inferred: inferred,
            basicMobilityDevices: counts.basicMobility, intuneDevices: counts.intune)
        switch value {
        case .office365, .sccm, .unknown: decision.coexistence = .off
        case .intune:
            decision.coexistence = counts.basicMobility > 0 ? .on : .off
            decision.isCoexistenceAssumed = counts.basicMobility > 0
        case .notStated: decision.coexistence = .unknown
        }
        if let exported, let stated = settings.authority, exported != stated {
            decision.disagreements.append("exported \(exported.rawValue), stated \(stated.rawValue)")
        }
        if decision.source != .inferred, inferred != .notStated, inferred != value {
            decision.disagreements.append("\(decision.source.rawValue) \(value.rawValue), devices show \(inferred.rawValue)")
        }
        return decision
    }
}
