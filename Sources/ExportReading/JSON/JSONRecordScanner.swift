/// Reads one record after the other and keeps, of each, where the wanted values are.
struct JSONRecordScanner {
    private(set) var keys: JSONKeyTable
    private(set) var candidates: [JSONCandidate]
    /// Keys of the record that are not yet among the columns.
    private(set) var unlisted: [Int] = []
    /// Keys that the record has twice.
    private(set) var duplicates: [Int] = []
    /// What the members so far would say if the object turned out to be an envelope.
    private(set) var envelope = JSONEnvelope()
    /// Tells the members of one attempt from those of others, so that nothing must be reset.
    private var attempt = 0

    init(columns: [ColumnRequest], limits: ReadingLimits) {
        keys = JSONKeyTable(columns: columns, maximumCount: limits.columns)
        candidates = Array(repeating: JSONCandidate(), count: columns.count)
    }

    /// Passes the value at the scanner's position. When it throws, nothing of the value counts.
    mutating func item(_ scanner: inout JSONScanner, mayBeEnvelope: Bool) throws(JSONProblem) -> JSONItem {
        attempt += 1
        unlisted.removeAll(keepingCapacity: true)
        duplicates.removeAll(keepingCapacity: true)
        guard try scanner.peek() == UInt8(ascii: "{") else {
            try scanner.value(depth: 1)
            return .other
        }
        guard scanner.depthLimit >= 1 else { throw .tooDeep }
        for column in candidates.indices { candidates[column] = JSONCandidate() }
        if mayBeEnvelope { envelope = JSONEnvelope() }
        if try scanner.opening(closing: UInt8(ascii: "}")) { return .record }
        var previous = 0
        repeat {
            let key = try self.key(after: previous, &scanner)
            try scanner.colon()
            if mayBeEnvelope, keys[key].role == .records, try scanner.peek() == UInt8(ascii: "[") {
                scanner.position += 1
                return .envelope
            }
            let token = try scanner.token(depth: 2)
            if mayBeEnvelope, keys[key].role != .none { envelope.note(keys[key].role, token, in: scanner.bytes) }
            take(token, key, in: scanner.bytes)
            previous = key
        } while try scanner.separator(closing: UInt8(ascii: "}"), mistake: .objectSeparator)
        return .record
    }

    /// Passes a member of an envelope after its list of records; returns true when it is another list, whose bracket was passed.
    mutating func envelopeMember(_ scanner: inout JSONScanner, _ envelope: inout JSONEnvelope) throws(JSONProblem) -> Bool {
        let key = try self.key(after: 0, &scanner)
        try scanner.colon()
        if keys[key].role == .records, try scanner.peek() == UInt8(ascii: "[") {
            scanner.position += 1
            return true
        }
        let token = try scanner.token(depth: 2)
        envelope.note(keys[key].role, token, in: scanner.bytes)
        return false
    }

    /// Marks the names of the record as being among the columns.
    mutating func markListed() {
        for key in unlisted { keys[key].isListed = true }
    }

    /// Marks a name as reported; returns whether it was not.
    mutating func markReported(_ key: Int) -> Bool {
        let identity = keys[key].identity
        defer { keys[identity].isReported = true }
        return !keys[identity].isReported
    }

    @inline(__always)
    private mutating func key(after previous: Int, _ scanner: inout JSONScanner) throws(JSONProblem) -> Int {
        guard try scanner.peek() == UInt8(ascii: "\"") else { throw .malformed(.name) }
        if let likely = keys.passLikely(after: previous, &scanner) { return likely }
        let name = try scanner.text()
        return keys.find(UnsafeRawBufferPointer(rebasing: scanner.bytes[name]), after: previous)
    }

    @inline(__always)
    private mutating func take(_ token: JSONToken, _ key: Int, in bytes: UnsafeRawBufferPointer) {
        if !keys[key].isListed { unlisted.append(key) }
        let identity = keys[key].identity
        if identity >= 0 {
            if keys[identity].attempt == attempt {
                duplicates.append(key)
                return
            }
            keys[identity].attempt = attempt
        }
        for index in keys[key].targets.indices {
            let target = keys[key].targets[index]
            candidates[target.column].offer(token, rank: target.rank, in: bytes)
        }
    }
}
