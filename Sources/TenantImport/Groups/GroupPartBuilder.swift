import ExportReading
import TenantModel

/// Turns a block of membership or group records into a ``GroupPart``.
struct GroupPartBuilder: Sendable {
    let format: ExportFormat
    let directory: UserDirectory
    /// The group of every row, for files that do not name it.
    let groupOfFile: String?
    /// Whether members of nested groups stand in the file themselves, so that the nesting adds nobody.
    let isTransitive: Bool

    /// How many members Graph expands at most inside a group.
    private static let expandedLimit = 20

    func part(of block: RecordBlock) -> GroupPart {
        var part = GroupPart()
        var cells = FieldCells(block, format: format)
        var last: (id: [UInt8], name: [UInt8], place: Int)?
        for record in 0..<block.count {
            cells.record = record
            let row = block.row(of: record)
            let id = cells[.groupID].bytes.trimmed
            let name = cells[.groupName].bytes.trimmed
            guard groupOfFile != nil || !id.isEmpty || !name.isEmpty else {
                part.quarantined.append(QuarantinedRecord(row: Int(row), reason: "noKey", text: block.text(of: record)))
                continue
            }
            let place: Int
            if let known = last, known.id.elementsEqual(id), known.name.elementsEqual(name) {
                place = known.place
            } else {
                place = part.place(
                    of: groupOfFile.map { GroupPart.Key(id: GUID($0) ?? .zero, name: $0) } ?? .init(id: GUID(id) ?? .zero, name: name.text), row: row)
                last = (Array(id), Array(name), place)
            }
            if format.subject == .groupMembers {
                part.groups[place].hasMembers = true
                appendMember(cells, to: place, row: row, in: &part)
            } else {
                part.groups[place].isDynamic = isDynamic(cells).or(part.groups[place].isDynamic)
                appendMembers(cells[.members], to: place, row: row, in: &part)
            }
        }
        return part
    }

    /// Whether a rule computes who is in the group, by whichever column says so.
    private func isDynamic(_ cells: FieldCells) -> Trit {
        if !cells[.membershipRule].isEmpty { return .yes }
        if !cells[.membershipType].isEmpty { return Trit(cells[.membershipType].bytes.containsIgnoringASCIICase("dynamic")) }
        let types = cells[.groupTypes]
        if types.kind == .missing || types.isCollapsed { return .unknown }
        return Trit(types.bytes.containsIgnoringASCIICase("dynamicmembership"))
    }

    /// Members that Graph expanded inside their group.
    private func appendMembers(_ cell: Cell, to group: Int, row: UInt32, in part: inout GroupPart) {
        guard !cell.isEmpty, !cell.isCollapsed, let items = NestedValue(cell.bytes.trimmed)?.items else { return }
        if items.count == Self.expandedLimit { part.cut.append((UInt32(group), row)) } else { part.groups[group].hasMembers = true }
        for item in items {
            let keys = [item["id"]?.text, item["userPrincipalName"]?.text, item.text].compactMap(\.self)
            if let user = keys.lazy.compactMap(directory.user).first {
                part.memberships.append((UInt32(group), user))
                continue
            }
            let key = GroupPart.Key(id: keys.lazy.compactMap { GUID($0) }.first ?? .zero, name: item["displayName"]?.text ?? "")
            append(key, type: MemberType(item["@odata.type"]?.text ?? ""), to: group, row: row, in: &part)
        }
    }

    private func appendMember(_ cells: FieldCells, to group: Int, row: UInt32, in part: inout GroupPart) {
        let byID = directory.owner(cells[.memberID])
        let member = byID.user == nil ? directory.owner(cells[.memberName]) : byID
        if let user = member.user {
            part.memberships.append((UInt32(group), user))
            return
        }
        let name = cells[.memberDisplayName].isEmpty ? cells[.memberName] : cells[.memberDisplayName]
        let key = GroupPart.Key(id: GUID(cells[.memberID].bytes.trimmed) ?? .zero, name: name.bytes.trimmed.text)
        append(key, type: MemberType(cells[.memberType].bytes.text), to: group, row: row, in: &part)
    }

    /// A member who is none of the users.
    private func append(_ key: GroupPart.Key, type: MemberType, to group: Int, row: UInt32, in part: inout GroupPart) {
        switch type {
        case .group:
            part.groups[group].nested += 1
            if !isTransitive, !key.id.isZero || !key.name.isEmpty { part.nestings.append((UInt32(group), key, row)) }
        case .device: part.groups[group].devices += 1
        case .unknown where !key.id.isZero: part.unknownIDs.append((UInt32(group), key.id))
        case .unknown, .other: part.groups[group].unresolved += 1
        }
    }

    /// What a member is, by the type column of the portals or of Graph.
    private enum MemberType {
        case unknown, group, device, other

        init(_ text: String) {
            let text = text.lowercased()
            if text.isEmpty {
                self = .unknown
            } else if text.contains("group") {
                self = .group
            } else {
                self = text.contains("device") ? .device : .other
            }
        }
    }
}
