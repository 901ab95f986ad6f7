import ExportReading
import TenantModel

/// Reads the license columns of a format. Cells repeat (a few dozen texts for a million users), so each text is parsed once per block.
struct LicenseCells {
    /// The columns that together say what a user holds.
    private let fields: [Field]
    private var known: [UInt64: (text: [UInt8], id: LicenseSetID)] = [:]
    /// Distinct texts are remembered up to here; dates inside plan lists can make every cell different.
    private static let limit = 4096

    init(format: ExportFormat) {
        let places = format.columnOfField
        let groups: [[Field]] = [[.licenseNames], [.licenseAssignmentStates, .assignedLicenses, .assignedPlans], [.licensedSkus, .isLicensed]]
        fields = groups.first { $0.contains { places[$0.ordinal] >= 0 } } ?? []
    }

    /// The set that a record's license columns stand for.
    mutating func set(of cells: FieldCells, into part: inout UserPart) -> LicenseSetID {
        for field in fields {
            let cell = cells[field]
            guard !cell.isEmpty else { continue }
            if cell.isCollapsed { part.collapsed[field, default: 0] += 1 } else { part.hasLicenseValue = true }
        }
        return set(of: cells, fields: fields, into: &part)
    }

    /// The set under `License assignment details`.
    mutating func misplacedSet(of cells: FieldCells, into part: inout UserPart) -> LicenseSetID {
        if !cells[.licenseNamesMisplaced].isEmpty { part.hasMisplacedLicenseValue = true }
        return set(of: cells, fields: [.licenseNamesMisplaced], into: &part)
    }

    private mutating func set(of cells: FieldCells, fields: [Field], into part: inout UserPart) -> LicenseSetID {
        guard !fields.isEmpty else { return .notRead }
        var hash: UInt64 = UInt64(fields[0].ordinal)
        for field in fields { hash = hash &* 31 &+ ByteHash.exact(cells[field].bytes) }
        if let entry = known[hash], Self.matches(entry.text, cells, fields) { return entry.id }
        let id = part.licenseSets.intern(LicenseCellParser.set(fields: fields, cells: fields.map { cells[$0] }, user: cells[.objectID]))
        if known.count < Self.limit { known[hash] = (fields.flatMap { Array(cells[$0].bytes) }, id) }
        return id
    }

    private static func matches(_ text: [UInt8], _ cells: FieldCells, _ fields: [Field]) -> Bool {
        var offset = 0
        for field in fields {
            let bytes = cells[field].bytes
            guard offset + bytes.count <= text.count, text[offset..<(offset + bytes.count)].elementsEqual(bytes) else { return false }
            offset += bytes.count
        }
        return offset == text.count
    }
}
