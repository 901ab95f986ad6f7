import ExportReading
import TenantModel

extension ImportRun {
    /// Reads the group names of migration tables into the groups: after the exports of groups, whose names are newer.
    mutating func readMigrationTables(into groups: inout GroupMerge) {
        for index in indices(of: .migrationTable) {
            guard let parts = read(index, part: { Self.namedGroups(of: $0) }) else { continue }
            groups.add(parts, file: UInt16(index), into: &sources[index].report)
        }
    }

    private static func namedGroups(of block: RecordBlock) -> GroupPart {
        var part = GroupPart()
        for record in 0..<block.count {
            for object in NestedValue(block[record, 0].bytes)?.items ?? [] where object["Type"]?.text?.lowercased() == "group" {
                guard let id = object["Id"]?.text.flatMap({ GUID($0) }), let name = object["DisplayName"]?.text, !name.isEmpty else { continue }
                _ = part.place(of: GroupPart.Key(id: id, name: name), row: block.row(of: record))
            }
        }
        return part
    }
}
