/// Nested objects of one top-level object as they were rendered, for references to them.
///
/// Bounded: ``maximumText`` bytes each, ``maximumTotal`` together; what does not fit is unknown to later references.
struct RenderedObjects {
    private struct Entry {
        let id: Int
        let start: Int
        let length: Int
        let kind: Cell.Kind
    }

    static let maximumText = 1 << 16
    static let maximumTotal = 1 << 22
    private static let maximumCount = 1 << 16

    private let texts = ByteArena()
    private var entries: [Entry] = []
    /// Built when the first reference comes: most files have none.
    private var index: [Int: Int] = [:]
    private var indexed = 0

    /// Whether there is hardly room for more.
    var isFull: Bool { texts.count + Self.maximumText > Self.maximumTotal || entries.count >= Self.maximumCount }

    /// Keeps a rendering; a later one of the same number replaces it.
    mutating func keep(id: Int, kind: Cell.Kind, bytes: UnsafeRawBufferPointer) {
        guard bytes.count <= Self.maximumText, !isFull else { return }
        entries.append(Entry(id: id, start: texts.append(bytes), length: bytes.count, kind: kind))
    }

    /// The rendering of an object; nil when it is unknown, still open, or was too large to keep.
    mutating func find(id: Int) -> (kind: Cell.Kind, bytes: UnsafeRawBufferPointer)? {
        while indexed < entries.count {
            index[entries[indexed].id] = indexed
            indexed += 1
        }
        guard let position = index[id] else { return nil }
        let entry = entries[position]
        return (entry.kind, UnsafeRawBufferPointer(rebasing: texts.bytes[entry.start..<(entry.start + entry.length)]))
    }

    /// Forgets everything: numbers start again.
    mutating func removeAll() {
        texts.removeAll()
        entries.removeAll(keepingCapacity: true)
        if indexed > 0 { index.removeAll(keepingCapacity: true) }
        indexed = 0
    }
}
