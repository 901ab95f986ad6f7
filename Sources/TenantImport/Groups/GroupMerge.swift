import ExportReading
import TenantModel

/// Puts the groups of all files together, by id, else by name.
struct GroupMerge {
    private var table = GroupTable()
    private var byID: [GUID: Int] = [:]
    private var byName: [String: Int] = [:]

    mutating func add(_ parts: [BlockPart<GroupPart>], file: UInt16, into report: inout ImportedFile) {
        if table.memberships.isEmpty { table.memberships.reserveCapacity(parts.reduce(0) { $0 + $1.part.memberships.count }) }
        for part in parts {
            let rows = part.part.groups.enumerated().map { place, key in
                row(of: key, evidence: Evidence(file: file, row: part.firstRow + part.part.rowOfGroup[place]))
            }
            for membership in part.part.memberships {
                table.memberships.append(.init(group: UInt32(rows[Int(membership.group)]), user: membership.user))
            }
            for (place, row) in rows.enumerated() {
                table.unresolvedMembers[row] += part.part.unresolved[place]
                table.nestedGroups[row] += part.part.nested[place]
            }
            report.quarantined += part.part.quarantined.shifted(by: part.firstRow)
        }
    }

    private mutating func row(of key: GroupPart.Key, evidence: Evidence) -> Int {
        let name = key.name.lowercased()
        if let row = byID[key.id] ?? (key.id.isZero ? byName[name] : nil) {
            if table.displayName[row].isEmpty || table.displayName[row] == key.id.description, !key.name.isEmpty { table.displayName[row] = key.name }
            return row
        }
        let row = table.count
        table.objectID.append(key.id)
        table.displayName.append(key.name.isEmpty ? key.id.description : key.name)
        table.evidence.append(evidence)
        table.unresolvedMembers.append(0)
        table.nestedGroups.append(0)
        if !key.id.isZero { byID[key.id] = row }
        if byName[name] == nil { byName[name] = row }
        return row
    }

    /// The groups with each membership once.
    func merged() -> GroupTable {
        var result = table
        // One word each sorts faster than two fields.
        var words = result.memberships.map { UInt64($0.group) << 32 | UInt64($0.user.index) }
        words.sort()
        result.memberships.removeAll(keepingCapacity: true)
        var last: UInt64?
        for word in words where word != last {
            result.memberships.append(.init(group: UInt32(word >> 32), user: UserID(index: UInt32(truncatingIfNeeded: word))))
            last = word
        }
        return result
    }
}
