import ExportReading
import TenantModel

/// The license rows of one file by person: what ``UserMerge`` takes over.
struct LicenseRowMerge {
    private(set) var names = TextColumn()
    private(set) var displayNames = TextColumn()
    private(set) var firstRows: [UInt32] = []
    private var index = NameIndex()
    private var entries: [LicenseRowPart.Entry] = []
    private var symbols = SymbolTable()

    init(_ parts: [BlockPart<LicenseRowPart>]) {
        for part in parts { add(part.part, firstRow: part.firstRow) }
        // Rows of one person may stand apart; their order among each other stays.
        let order = entries.indices.map { UInt64(entries[$0].person) << 32 | UInt64($0) }.sorted()
        entries = order.map { entries[Int($0 & 0xFFFF_FFFF)] }
    }

    private mutating func add(_ part: LicenseRowPart, firstRow: UInt32) {
        let known = symbols.merge(part.symbols)
        let people = (0..<part.names.count).map { place in
            part.names.withBytes(place) { name in
                if let person = index.row(of: name, in: names) { return UInt32(person) }
                let person = names.count
                names.append(name)
                displayNames.append(part.displayNames[place])
                firstRows.append(firstRow + part.firstRows[place])
                index.insert(name, row: person, in: names)
                return UInt32(person)
            }
        }
        entries += part.entries.map { entry in
            var entry = entry
            entry.person = people[Int(entry.person)]
            entry.product = known[Int(entry.product.index)]
            entry.plan = known[Int(entry.plan.index)]
            return entry
        }
    }

    /// What each person holds, in the order of ``names``.
    func licenseSets() -> [LicenseSet] {
        var sets = Array(repeating: LicenseSet(level: .plan), count: names.count)
        var start = 0
        while start < entries.count {
            let person = entries[start].person
            var end = start
            while end < entries.count, entries[end].person == person { end += 1 }
            sets[Int(person)].assignments = assignments(entries[start..<end])
            start = end
        }
        return sets
    }

    /// One assignment per product with its deciding plans; other plans are left out, so that people who hold the same share a set.
    private func assignments(_ rows: ArraySlice<LicenseRowPart.Entry>) -> [LicenseAssignment] {
        var products: [Symbol] = []
        var plans: [Symbol: [ListedPlan]] = [:]
        for row in rows {
            if plans[row.product] == nil {
                products.append(row.product)
                plans[row.product] = []
            }
            guard row.plan != .empty else { continue }
            let plan = ListedPlan(id: nil, name: symbols[row.plan], status: row.status)
            if plans[row.product]?.contains(plan) == false { plans[row.product]?.append(plan) }
        }
        return products.map { product in
            let partNumber = symbols[product].split(separator: ":").last.map(String.init) ?? symbols[product]
            return LicenseAssignment(product: .partNumber(partNumber), plans: .listed(plans[product] ?? []))
        }
    }
}
