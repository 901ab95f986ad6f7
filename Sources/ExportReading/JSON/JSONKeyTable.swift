/// All property names of a file by their raw bytes, so that a name is decoded and normalized once and not once per record.
///
/// Objects of one list have their names in much the same order, so the name that followed last time is tried first.
struct JSONKeyTable {
    /// Key 0 is not remembered: it stands for names beyond the limits, and for the beginning of an object.
    private(set) var keys = [JSONKey(isListed: true)]
    /// Names that did not fit.
    private(set) var hasForgotten = false
    private(set) var names: [String] = [""]
    private var bytes: [UInt8] = []
    /// Hash table: key indexes, 0 for a free place.
    private var places: [Int]
    private var identities: [[UInt8]: Int] = [:]
    private var targets: [String: [JSONColumnTarget]] = [:]
    private let maximumCount: Int
    /// Longer names are hostile, and are not remembered.
    private static let maximumLength = 1024

    init(columns: [ColumnRequest], maximumCount: Int) {
        self.maximumCount = maximumCount
        places = Array(repeating: 0, count: 256)
        for (column, request) in columns.enumerated() {
            for (rank, name) in request.names.enumerated() {
                targets[name, default: []].append(JSONColumnTarget(column: column, rank: rank))
            }
        }
    }

    subscript(index: Int) -> JSONKey {
        _read { yield keys[index] }
        _modify { yield &keys[index] }
    }

    /// Passes the name at the scanner's position, an opening quote, when it is the one that followed `previous` last time.
    @inline(__always)
    func passLikely(after previous: Int, _ scanner: inout JSONScanner) -> Int? {
        let likely = keys[previous].next
        let count = keys[likely].count
        let start = scanner.position + 1
        guard likely != 0, start + count < scanner.bytes.count, scanner.bytes[start + count] == UInt8(ascii: "\"") else { return nil }
        guard equals(keys[likely].start, UnsafeRawBufferPointer(rebasing: scanner.bytes[start..<(start + count)])) else { return nil }
        scanner.position = start + count + 1
        return likely
    }

    /// The key of the name's bytes; a new one when they were never seen.
    mutating func find(_ name: UnsafeRawBufferPointer, after previous: Int) -> Int {
        var place = hash(name) & (places.count - 1)
        while places[place] != 0 {
            let index = places[place]
            if keys[index].count == name.count, equals(keys[index].start, name) {
                keys[previous].next = index
                return index
            }
            place = (place + 1) & (places.count - 1)
        }
        guard keys.count <= maximumCount, name.count <= Self.maximumLength else {
            hasForgotten = true
            keys[0] = describe(name).key
            keys[0].isListed = true
            return 0
        }
        places[place] = keys.count
        return add(name, after: previous)
    }

    private mutating func add(_ name: UnsafeRawBufferPointer, after previous: Int) -> Int {
        let index = keys.count
        var (key, decoded) = describe(name)
        key.start = bytes.count
        key.count = name.count
        key.identity = identities[decoded] ?? index
        identities[decoded] = key.identity
        bytes.append(contentsOf: name)
        names.append(String(decoding: decoded, as: UTF8.self))
        keys.append(key)
        keys[previous].next = index
        if keys.count * 2 > places.count { rehash() }
        return index
    }

    private func describe(_ name: UnsafeRawBufferPointer) -> (key: JSONKey, decoded: [UInt8]) {
        var decoded: [UInt8] = []
        JSONDecoding.append(text: name, to: &decoded)
        let normalized = HeaderName.normalize(String(decoding: decoded, as: UTF8.self))
        var key = JSONKey()
        key.targets = targets[normalized] ?? []
        switch normalized {
        case "value": key.role = .records
        case "@odata.nextlink", "odata.nextlink": key.role = .nextPage
        case "@odata.context", "odata.metadata": key.role = .context
        default: break
        }
        return (key, decoded)
    }

    private mutating func rehash() {
        places = Array(repeating: 0, count: places.count * 2)
        for index in keys.indices.dropFirst() {
            let key = keys[index]
            let name = key.start..<(key.start + key.count)
            var place = bytes.withUnsafeBytes { hash(UnsafeRawBufferPointer(rebasing: $0[name])) } & (places.count - 1)
            while places[place] != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = index
        }
    }

    /// FNV-1a. Chosen collisions cost little: the limit on columns bounds the chain.
    private func hash(_ name: UnsafeRawBufferPointer) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }

    @inline(__always)
    private func equals(_ start: Int, _ name: UnsafeRawBufferPointer) -> Bool {
        bytes.withUnsafeBytes { bytes in
            for index in 0..<name.count where bytes[start + index] != name[index] { return false }
            return true
        }
    }
}
