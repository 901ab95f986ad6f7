/// The property names of a file, each looked at once: which columns want it, and how it is spelled.
struct PropertyNames {
    /// A column that wants a property, and how much: 0 for the preferred name.
    struct Wish {
        let column: Int
        let rank: Int
    }

    /// What is known of one raw name.
    private struct Entry {
        let raw: [UInt8]
        let wishes: Range<Int>
        /// The name that followed it last time; records of one kind have their properties in one order.
        var successor: Int
    }

    /// Whether names may hold the escapes of ``PowerShellEscapes``: those of CLIXML do.
    var decodesEscapes = true
    /// All names in order of first appearance, escapes decoded.
    private(set) var spellings: [String] = []
    /// Whether names were ignored because there were too many.
    private(set) var hasOverflown = false
    private var entries: [Entry] = []
    private var indices: [[UInt8]: Int] = [:]
    private var seen: Set<String> = []
    private var wishes: [Wish] = []
    private var wanted: [String: [Wish]] = [:]
    private var last = 0
    private let maximum: Int

    init(columns: [ColumnRequest], maximum: Int) {
        self.maximum = maximum
        for (column, request) in columns.enumerated() {
            for (rank, name) in request.names.enumerated() {
                wanted[HeaderName.normalize(name), default: []].append(Wish(column: column, rank: rank))
            }
        }
    }

    /// The wishes for a property by its raw name, as a range for ``wish(_:)``; empty when nobody wants it.
    mutating func find(_ name: UnsafeRawBufferPointer) -> Range<Int> {
        if last < entries.count {
            let guess = entries[last].successor
            if guess < entries.count, Self.areEqual(entries[guess].raw, name) {
                last = guess
                return entries[guess].wishes
            }
        }
        let raw = [UInt8](name)
        let index = indices[raw] ?? add(raw)
        guard let index else { return 0..<0 }
        if last < entries.count { entries[last].successor = index }
        last = index
        return entries[index].wishes
    }

    /// One wish of a range that ``find(_:)`` gave.
    func wish(_ index: Int) -> Wish { wishes[index] }

    private mutating func add(_ raw: [UInt8]) -> Int? {
        guard entries.count < maximum else {
            hasOverflown = true
            return nil
        }
        let spelling = decodesEscapes ? PowerShellEscapes.decoded(raw) : String(decoding: raw, as: UTF8.self)
        if seen.insert(spelling).inserted { spellings.append(spelling) }
        let first = wishes.count
        wishes += wanted[HeaderName.normalize(spelling)] ?? []
        entries.append(Entry(raw: raw, wishes: first..<wishes.count, successor: entries.count + 1))
        indices[raw] = entries.count - 1
        return entries.count - 1
    }

    private static func areEqual(_ raw: [UInt8], _ name: UnsafeRawBufferPointer) -> Bool {
        raw.withUnsafeBytes { raw in
            guard raw.count == name.count else { return false }
            // Eight bytes at a time: this is asked once for every property of every record.
            var index = 0
            while index + 8 <= name.count {
                if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) != name.loadUnaligned(fromByteOffset: index, as: UInt64.self) {
                    return false
                }
                index += 8
            }
            while index < name.count {
                if raw[index] != name[index] { return false }
                index += 1
            }
            return true
        }
    }
}
