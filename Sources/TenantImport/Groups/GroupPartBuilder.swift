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
                appendMember(cells, to: place, in: &part)
            } else if !cells[.members].isEmpty {
                appendMembers(cells[.members], to: place, in: &part)
            }
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

    private func appendMember(_ cells: FieldCells, to group: Int, in part: inout GroupPart) {
        let byID = directory.owner(cells[.memberID])
        let member = byID.user == nil ? directory.owner(cells[.memberName]) : byID
        if let user = member.user {
            part.memberships.append((UInt32(group), user))
        } else if cells[.memberType].bytes.containsIgnoringASCIICase("group") {
            part.nested[group] += 1
        } else {
            part.unresolved[group] += 1
        }
    }
}
