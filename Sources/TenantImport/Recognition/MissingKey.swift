import ExportReading

/// A file that would be a known export if it did not lack the column that tells its records apart.
struct MissingKey: Equatable {
    /// The export that it nearly is.
    let title: String
    /// The missing column by its usual names.
    let columns: [String]

    /// What to tell the owner of the file.
    var diagnostic: Diagnostic {
        Diagnostic(
            .error, code: "noJoinKey",
            message: "The file looks like \(title), but the column \(columns.joined(separator: " or ")) is missing; it was not read.",
            fix: "Export again with the column \(columns[0]).")
    }

    private static let keys: Set<Field> = [
        .objectID, .userPrincipalName, .deviceID, .deviceObjectID, .intuneDeviceID, .serialNumber, .memberID, .memberName,
    ]

    /// For columns that make no format: the best of the formats that lack nothing but one key and have three columns that are read.
    static func nearMiss(of columns: [String]) -> MissingKey? {
        let names = Set(columns.map { HeaderName.normalize($0) })
        var best: (key: MissingKey, fields: Int)?
        for format in ExportFormat.all {
            if case .refused = format.subject { continue }
            guard let missing = format.signature.onlyMissing(in: names) else { continue }
            let isKey = missing.contains { name in format.columns.contains { keys.contains($0.field) && $0.names.contains(name) } }
            let fields = format.fields(in: columns).count
            if isKey, fields >= 3, fields > best?.fields ?? 0 { best = (MissingKey(title: format.title, columns: missing), fields) }
        }
        return best?.key
    }

    /// For a recognized file: what it lacks when none of its columns tells one record from another.
    static func ofFormat(_ format: ExportFormat, columns: [String]) -> MissingKey? {
        let needed: [Field]
        switch format.subject {
        case .users, .licenseRows: needed = [.userPrincipalName, .objectID]
        case .directoryDevices: needed = [.deviceID, .deviceObjectID]
        case .managedDevices: needed = [.intuneDeviceID, .deviceID, .serialNumber]
        case .groupMembers: needed = [.memberID, .memberName]
        case .groups, .licensePools, .tenantProducts, .organization, .basicMobility, .intunePolicies, .intuneAssignments, .migrationTable, .refused: return nil
        }
        guard format.fields(in: columns).isDisjoint(with: needed) else { return nil }
        let names = needed.compactMap { field in format.columns.first { $0.field == field }?.names.first }
        return MissingKey(title: format.title, columns: names)
    }
}
