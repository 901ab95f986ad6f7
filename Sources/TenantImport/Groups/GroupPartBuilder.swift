import ExportReading
import TenantModel

/// Turns a block of membership or group records into a ``GroupPart``.
struct GroupPartBuilder: Sendable {
    let format: ExportFormat
    let directory: UserDirectory
    /// The group of every row, for files that do not name it.
    let groupOfFile: String?

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
            appendMembers(cells, records, to: places, in: &part)
        } else {
            for (record, place) in zip(records, places) where !members[record].isEmpty { appendMembers(members[record], to: Int(place), in: &part) }
        }
        return part
    }

    /// Members that Graph expanded inside their group.
    private func appendMembers(_ cell: Cell, to group: Int, in part: inout GroupPart) {
        guard !cell.isCollapsed else { return }
        for item in NestedValue(cell.bytes.trimmed)?.items ?? [] {
            let keys = [item["id"]?.text, item["userPrincipalName"]?.text, item.text].compactMap(\.self)
            if let user = keys.lazy.compactMap(directory.user).first {
                part.memberships.append((UInt32(group), user))
            } else if item["@odata.type"]?.text?.lowercased().hasSuffix(".group") == true {
                part.nested[group] += 1
            } else {
                part.unresolved[group] += 1
            }
        }
    }

    /// The member of each record goes to the group at its place.
    private func appendMembers(_ cells: FieldCells, _ records: [Int], to places: [UInt32], in part: inout GroupPart) {
        let (names, types) = (cells.column(.memberName), cells.column(.memberType))
        let byID = directory.owners(of: cells.column(.memberID), records)
        part.memberships.reserveCapacity(records.count)
        for (index, record) in records.enumerated() {
            let group = places[index]
            if let user = byID[index].user ?? directory.owner(names[record]).user {
                part.memberships.append((group, user))
            } else if types[record].bytes.containsIgnoringASCIICase("group") {
                part.nested[Int(group)] += 1
            } else {
                part.unresolved[Int(group)] += 1
            }
        }
    }
}
