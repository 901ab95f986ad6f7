import ExportReading
import TenantModel

/// Owners of many cells at once.
///
/// A look-up alone waits three times for memory: for the slot, for the row and for its text. Here each step is taken for a whole batch before
/// the next one, so that the waits overlap; afterwards everything that a look-up needs is at hand.
extension UserDirectory {
    private static let batch = 256

    /// What the cells of some records refer to.
    func owners(of cells: CellColumn, _ records: [Int]) -> [OwnerReference] {
        var owners: [OwnerReference] = []
        owners.reserveCapacity(records.count)
        var keys: [Key] = []
        keys.reserveCapacity(Self.batch)
        for first in stride(from: 0, to: records.count, by: Self.batch) {
            let batch = records[first..<min(first + Self.batch, records.count)]
            keys.removeAll(keepingCapacity: true)
            for record in batch { keys.append(Key(cells[record])) }
            bringNear(&keys)
            for (key, record) in zip(keys, batch) {
                switch key.kind {
                case .id: owners.append(owner(id: key.id))
                case .name: owners.append(owner(name: cells[record].bytes.trimmed, hash: key.hash))
                case .other: owners.append(owner(cells[record]))
                }
            }
        }
        return owners
    }

    /// Touches what the look-ups of these keys will read.
    private func bringNear(_ keys: inout [Key]) {
        for index in keys.indices {
            switch keys[index].kind {
            case .id: keys[index].row = ids.firstRow(of: keys[index].id)
            case .name: keys[index].row = names.firstRow(of: keys[index].hash)
            case .other: break
            }
        }
        var touched: UInt64 = 0
        for key in keys where key.row >= 0 {
            touched &+= key.kind == .id ? users.objectID[key.row].low : UInt64(users.userPrincipalName.firstByte(of: key.row))
        }
        keys[0].touched = touched
    }

    /// A cell that needs no more than one look-up, or any other.
    private struct Key {
        enum Kind { case id, name, other }

        var kind = Kind.other
        var id = GUID.zero
        var hash: UInt64 = 0
        var row = -1
        /// Keeps the reads that bring memory near from being left out.
        var touched: UInt64 = 0

        @inline(__always)
        init(_ cell: Cell) {
            let signs = NameSigns(cell.bytes)
            guard !signs.hasSeparator else { return }
            switch UserKey(cell, signs: signs) {
            case .objectID(let id):
                kind = .id
                self.id = id
            case .principalName(let name):
                kind = .name
                hash = ByteHash.ignoringCase(name)
            case .none, .displayName: break
            }
        }
    }
}
