import ExportReading
import TenantModel

/// Puts the groups of all files together, by id, else by name.
struct GroupMerge {
    private var table = GroupTable()
    private var byID: [GUID: Int] = [:]
    private var byName: [String: Int] = [:]
    /// Members who were no users when their file was read: settled when all groups are known.
    private var unknownIDs: [(group: Int, id: GUID)] = []

    mutating func add(_ parts: [BlockPart<GroupPart>], file: UInt16, into report: inout ImportedFile) {
        if table.memberships.isEmpty { table.memberships.reserveCapacity(parts.reduce(0) { $0 + $1.part.memberships.count }) }
        var cut: [(name: String, row: UInt32)] = []
        for part in parts {
            let rows = part.part.groups.map { row(of: $0.key, evidence: Evidence(file: file, row: part.firstRow + $0.row)) }
            for membership in part.part.memberships {
                table.memberships.append(.init(group: UInt32(rows[Int(membership.group)]), user: membership.user))
            }
            for nesting in part.part.nestings {
                let member = row(of: nesting.member, evidence: Evidence(file: file, row: part.firstRow + nesting.row))
                table.nestings.append(.init(group: UInt32(rows[Int(nesting.group)]), member: UInt32(member)))
            }
            unknownIDs += part.part.unknownIDs.map { (rows[Int($0.group)], $0.id) }
            cut += part.part.cut.map { (table.displayName[rows[Int($0.group)]], part.firstRow + $0.row) }
            for (entry, row) in zip(part.part.groups, rows) {
                table.unresolvedMembers[row] += entry.unresolved
                table.nestedGroups[row] += entry.nested
                table.deviceMembers[row] += entry.devices
                table.hasMembers[row] = table.hasMembers[row] || entry.hasMembers
                table.isDynamic[row] = table.isDynamic[row].or(entry.isDynamic)
            }
            report.quarantined += part.part.quarantined.shifted(by: part.firstRow)
        }
        if let first = cut.first {
            report.diagnostics.append(
                Diagnostic(
                    .warning, code: "membersCut",
                    message:
                        "\(cut.count) groups have exactly 20 members, the most that Graph expands; there may be more: \(first.name)\(cut.count > 1 ? ", …" : "").",
                    line: Int(first.row), fix: "Export their members with Get-MgGroupMember -All or groups/{id}/members."))
        }
    }

    /// A group whose file has no member: it is known to be empty.
    mutating func addEmpty(_ name: String, file: UInt16) {
        let row = row(of: .init(id: GUID(name) ?? .zero, name: name), evidence: Evidence(file: file, row: 1))
        table.hasMembers[row] = true
    }

    /// The row of a group by id; one that is only named keeps a row of its own until all groups are known.
    private mutating func row(of key: GroupPart.Key, evidence: Evidence) -> Int {
        let name = key.name.lowercased()
        if let row = key.id.isZero ? byName[name] : byID[key.id] {
            if !key.name.isEmpty, table.displayName[row] == key.id.description { table.displayName[row] = key.name }
            return row
        }
        let row = table.count
        table.objectID.append(key.id)
        table.displayName.append(key.name.isEmpty ? key.id.description : key.name)
        table.evidence.append(evidence)
        table.unresolvedMembers.append(0)
        table.nestedGroups.append(0)
        table.hasMembers.append(false)
        table.isDynamic.append(.unknown)
        table.deviceMembers.append(0)
        if key.id.isZero { byName[name] = row } else { byID[key.id] = row }
        return row
    }

    /// The groups with each membership once.
    func merged() -> GroupTable {
        var merge = self
        merge.settleNames()
        var result = merge.table
        for (group, id) in merge.unknownIDs {
            if let member = merge.byID[id] {
                result.nestedGroups[group] += 1
                result.nestings.append(.init(group: UInt32(group), member: UInt32(member)))
            } else {
                result.unresolvedMembers[group] += 1
            }
        }
        // One word each sorts faster than two fields.
        let memberships = Self.sortedOnce(result.memberships.map { UInt64($0.group) << 32 | UInt64($0.user.index) })
        result.memberships.removeAll(keepingCapacity: true)
        for word in memberships {
            result.memberships.append(.init(group: UInt32(word >> 32), user: UserID(index: UInt32(truncatingIfNeeded: word))))
        }
        result.nestings = Self.sortedOnce(result.nestings)
        return result
    }

    private static func sortedOnce<Element: Comparable>(_ elements: [Element]) -> [Element] {
        var unique: [Element] = []
        unique.reserveCapacity(elements.count)
        for element in elements.sorted() where unique.last != element { unique.append(element) }
        return unique
    }

    // MARK: Names

    /// Moves what is known of a named group to the one group that has this name and an id. A name that several have stays apart.
    private mutating func settleNames() {
        let named = Dictionary(grouping: table.objectID.indices.filter { !table.objectID[$0].isZero }) { table.displayName[$0].lowercased() }
        let moves = byName.compactMap { name, row in named[name].flatMap { $0.count == 1 ? (row, $0[0]) : nil } }
        guard !moves.isEmpty else { return }
        var place = Array(table.objectID.indices)
        for (from, to) in moves { place[from] = to }
        var settled = GroupTable()
        var final: [Int] = Array(repeating: 0, count: table.count)
        for row in table.objectID.indices where place[row] == row {
            final[row] = settled.count
            settled.objectID.append(table.objectID[row])
            settled.displayName.append(table.displayName[row])
            settled.evidence.append(table.evidence[row])
            settled.unresolvedMembers.append(table.unresolvedMembers[row])
            settled.nestedGroups.append(table.nestedGroups[row])
            settled.hasMembers.append(table.hasMembers[row])
            settled.isDynamic.append(table.isDynamic[row])
            settled.deviceMembers.append(table.deviceMembers[row])
        }
        for (from, to) in moves {
            let row = final[to]
            final[from] = row
            settled.unresolvedMembers[row] += table.unresolvedMembers[from]
            settled.nestedGroups[row] += table.nestedGroups[from]
            settled.hasMembers[row] = settled.hasMembers[row] || table.hasMembers[from]
            settled.isDynamic[row] = settled.isDynamic[row].or(table.isDynamic[from])
            settled.deviceMembers[row] += table.deviceMembers[from]
        }
        settled.memberships = table.memberships.map { .init(group: UInt32(final[Int($0.group)]), user: $0.user) }
        settled.nestings = table.nestings.map { .init(group: UInt32(final[Int($0.group)]), member: UInt32(final[Int($0.member)])) }
        unknownIDs = unknownIDs.map { (final[$0.group], $0.id) }
        byID = byID.mapValues { final[$0] }
        table = settled
    }
}
