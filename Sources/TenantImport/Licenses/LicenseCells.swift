import ExportReading
import TenantModel

/// Reads the license columns of a format. Cells repeat (a few dozen texts for a million users), so each text is parsed once per block.
struct LicenseCells {
    /// The columns that together say what a user holds.
    private let fields: [Field]
    private var known: [Known] = []
    /// By hash of the cells: the place of what they mean.
    private var places: [UInt64: Int] = [:]

    /// What was made of the texts of a record's license cells.
    private struct Known {
        let text: [UInt8]
        let id: LicenseSetID
        let hasValue: Bool
        let collapsed: [Field]
    }

    /// Distinct texts are remembered up to here; dates inside plan lists can make every cell different.
    private static let limit = 4096

    init(format: ExportFormat) {
        let places = format.columnOfField
        let groups: [[Field]] = [[.licenseNames], [.licenseAssignmentStates, .assignedLicenses, .assignedPlans], [.licensedSkus, .isLicensed]]
        fields = groups.first { $0.contains { places[$0.ordinal] >= 0 } } ?? []
    }

    /// The set that a record's license columns stand for.
    mutating func set(of cells: FieldCells, into part: inout UserPart) -> LicenseSetID {
        guard !fields.isEmpty else { return .notRead }
        return withEntry(of: cells, fields: fields, into: &part) { entry, part in
            if entry.hasValue { part.hasLicenseValue = true }
            for field in entry.collapsed { part.collapsed[field, default: 0] += 1 }
            return entry.id
        }
    }

    /// The set under `License assignment details`.
    mutating func misplacedSet(of cells: FieldCells, into part: inout UserPart) -> LicenseSetID {
        withEntry(of: cells, fields: [.licenseNamesMisplaced], into: &part) { entry, part in
            if entry.hasValue { part.hasMisplacedLicenseValue = true }
            return entry.id
        }
    }

    @inline(__always)
    private mutating func withEntry(
        of cells: FieldCells, fields: [Field], into part: inout UserPart, _ body: (Known, inout UserPart) -> LicenseSetID
    ) -> LicenseSetID {
        var hash: UInt64 = UInt64(fields[0].ordinal)
        for field in fields { hash = hash &* 31 &+ ByteHash.exact(cells[field].bytes) &+ UInt64(cells[field].kind.rawValue) }
        if let place = places[hash], Self.matches(known[place].text, cells, fields) { return body(known[place], &part) }
        let entry = read(cells, fields: fields, into: &part)
        if known.count < Self.limit {
            places[hash] = known.count
            known.append(entry)
        }
        return body(entry, &part)
    }

    private func read(_ cells: FieldCells, fields: [Field], into part: inout UserPart) -> Known {
        let filled = fields.filter { !cells[$0].isEmpty }
        let collapsed = filled.filter { cells[$0].isCollapsed }
        let set = LicenseCellParser.set(fields: fields, cells: fields.map { cells[$0] }, user: cells[.objectID])
        return Known(
            text: fields.flatMap { [cells[$0].kind.rawValue] + cells[$0].bytes }, id: part.licenseSets.intern(set), hasValue: filled.count > collapsed.count,
            collapsed: collapsed)
    }

    /// Null and the empty text mean different things, so the kind of a cell is part of it.
    private static func matches(_ text: [UInt8], _ cells: FieldCells, _ fields: [Field]) -> Bool {
        var offset = 0
        for field in fields {
            let cell = cells[field]
            let end = offset + 1 + cell.bytes.count
            guard end <= text.count, text[offset] == cell.kind.rawValue,
                text.withUnsafeBytes({ UnsafeRawBufferPointer(rebasing: $0[(offset + 1)..<end]).isEqual(to: cell.bytes) })
            else { return false }
            offset = end
        }
        return offset == text.count
    }
}
