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
        let cells = FieldCells(block, format: format)
        let (groupIDs, groupNames, members) = (cells.column(.groupID), cells.column(.groupName), cells.column(.members))
        let stated = groupOfFile.map { GroupPart.Key(id: GUID($0) ?? .zero, name: $0) }
        // A group stands in many rows, with the same id and name as a rule: by id, as a text, the last name and its place.
        var texts = SymbolTable()
        var known: [(name: Symbol, place: Int)] = []
        var records: [Int] = []
        var places: [UInt32] = []
        records.reserveCapacity(block.count)
        places.reserveCapacity(block.count)
        for record in 0..<block.count {
            let id = groupIDs[record].bytes.trimmed
            let name = groupNames[record].bytes.trimmed
            guard stated != nil || !id.isEmpty || !name.isEmpty else {
                part.quarantined.append(QuarantinedRecord(row: Int(block.row(of: record)), reason: "noKey", text: block.text(of: record)))
                continue
            }
            let (idText, nameText) = (texts.intern(id), texts.intern(name))
            if known.count < texts.count { known += repeatElement((.empty, -1), count: texts.count - known.count) }
            var place = known[Int(idText.index)].place
            if place < 0 || known[Int(idText.index)].name != nameText {
                place = part.place(of: stated ?? .init(id: GUID(id) ?? .zero, name: name.text), row: block.row(of: record))
                known[Int(idText.index)] = (nameText, place)
            }
            records.append(record)
            places.append(UInt32(place))
        }
        if format.subject == .groupMembers {
            appendMembers(cells, records, of: block, to: places, in: &part)
        } else {
            let kinds = (rule: cells.column(.membershipRule), type: cells.column(.membershipType), types: cells.column(.groupTypes))
            for (record, place) in zip(records, places) {
                let isDynamic = Self.isDynamic(rule: kinds.rule[record], type: kinds.type[record], types: kinds.types[record])
                part.groups[Int(place)].isDynamic = isDynamic.or(part.groups[Int(place)].isDynamic)
                appendMembers(members[record], to: Int(place), row: block.row(of: record), in: &part)
            }
        }
        return part
    }

    /// Whether a rule computes who is in the group, by whichever column says so.
    private static func isDynamic(rule: Cell, type: Cell, types: Cell) -> Trit {
        if !rule.isEmpty { return .yes }
        if !type.isEmpty { return Trit(type.bytes.containsIgnoringASCIICase("dynamic")) }
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

    /// The member of each record goes to the group at its place.
    private func appendMembers(_ cells: FieldCells, _ records: [Int], of block: RecordBlock, to places: [UInt32], in part: inout GroupPart) {
        let (ids, names, types) = (cells.column(.memberID), cells.column(.memberName), cells.column(.memberType))
        let displayNames = cells.column(.memberDisplayName)
        let byID = directory.owners(of: ids, records)
        part.memberships.reserveCapacity(records.count)
        for place in part.groups.indices { part.groups[place].hasMembers = true }
        for (index, record) in records.enumerated() {
            let group = places[index]
            if let user = byID[index].user ?? directory.owner(names[record]).user {
                part.memberships.append((group, user))
                continue
            }
            let name = displayNames[record].isEmpty ? names[record] : displayNames[record]
            let key = GroupPart.Key(id: GUID(ids[record].bytes.trimmed) ?? .zero, name: name.bytes.trimmed.text)
            append(key, type: MemberType(types[record].bytes.text), to: Int(group), row: block.row(of: record), in: &part)
        }
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
