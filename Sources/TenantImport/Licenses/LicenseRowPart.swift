import ExportReading
import TenantModel

/// License rows of one block: people, and for each row the product with the plan it is about.
struct LicenseRowPart: Sendable {
    /// One row; rows whose plan decides nothing stand for their product alone.
    struct Entry: Sendable {
        var person: UInt32
        var product: Symbol
        var plan: Symbol
        let status: ListedPlan.Status
    }

    /// People in order of appearance; rows of one person that stand together name them once.
    var names = TextColumn()
    var displayNames = TextColumn()
    var firstRows: [UInt32] = []
    var entries: [Entry] = []
    var symbols = SymbolTable()
    var quarantined: [QuarantinedRecord] = []
}

/// Turns a block of license rows into a ``LicenseRowPart``.
struct LicenseRowPartBuilder: Sendable {
    let format: ExportFormat

    func part(of block: RecordBlock) -> LicenseRowPart {
        var part = LicenseRowPart()
        var cells = FieldCells(block, format: format)
        // A few dozen plan names make all rows of a file.
        var deciding: [Symbol: Bool] = [:]
        for record in 0..<block.count {
            cells.record = record
            let name = cells[.userPrincipalName].bytes.trimmed
            guard !name.isEmpty else {
                part.quarantined.append(QuarantinedRecord(row: Int(block.row(of: record)), reason: "noKey", text: block.text(of: record)))
                continue
            }
            let last = part.names.count - 1
            if last < 0 || !part.names.withBytes(last, { KeyComparison.equal($0, name) }) {
                part.names.append(name)
                part.displayNames.append(cells[.displayName].bytes.trimmed)
                part.firstRows.append(block.row(of: record))
            }
            let product = part.symbols.intern(cells[.skuPartNumber].bytes.trimmed)
            guard product != .empty else { continue }
            let plan = part.symbols.intern(cells[.planName].bytes.trimmed)
            let decides = deciding[plan] ?? DecidingPlans.contains(part.symbols[plan])
            deciding[plan] = decides
            let entry = LicenseRowPart.Entry(
                person: UInt32(part.names.count - 1), product: product, plan: decides ? plan : .empty,
                status: PlanStatus.read(cells[.planStatus].bytes.trimmed.text))
            if !decides, let other = part.entries.last, other.person == entry.person, other.product == product { continue }
            part.entries.append(entry)
        }
        return part
    }
}
