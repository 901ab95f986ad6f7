import ExportReading

/// Columns as few bytes: numbers by the byte, so that high bytes are all alike; texts by what they share with the one before; then deflated.
struct ExplorerPacking {
    private let deflater: Deflater
    private let buffer = ByteArena(capacity: 1 << 16)

    /// Starts; nothing when there is no memory for it.
    init?() {
        guard let deflater = Deflater() else { return nil }
        self.deflater = deflater
    }

    /// Adds a column; what the page needs to know in order to read it again.
    func add(_ column: ExplorerColumn, rows: Int) -> [(String, CompactJSON)] {
        switch column.content {
        case .text(let append): texts(rows, append)
        case .choice(let choices): numbers(rows, most: choices.sets.count - 1, choices.set)
        case .number(let number), .day(let number): numbers(rows, most: most(rows, number), number)
        case .reference(_, let row): references(rows, row)
        }
    }

    /// Everything that was added, compressed.
    func bytes() -> [UInt8] { deflater.finish() }

    private func numbers(_ rows: Int, most: Int, _ number: (Int) -> UInt32) -> [(String, CompactJSON)] {
        var planes = 1
        while planes < 4, most >> (8 * planes) > 0 { planes += 1 }
        for plane in 0..<planes { add(rows) { UInt8(truncatingIfNeeded: number($0) >> UInt32(8 * plane)) } }
        return [("planes", .number(planes))]
    }

    /// As steps where they only rise, which they do for devices in the order of their users.
    private func references(_ rows: Int, _ row: (Int) -> UInt32) -> [(String, CompactJSON)] {
        let rises = (0..<max(0, rows - 1)).allSatisfy { row($0) <= row($0 + 1) }
        func step(_ index: Int) -> UInt32 { rises && index > 0 ? row(index) - row(index - 1) : row(index) }
        return numbers(rows, most: most(rows, step), step) + [("steps", .flag(rises))]
    }

    private func texts(_ rows: Int, _ append: (Int, ByteArena) -> Void) -> [(String, CompactJSON)] {
        let (text, rests) = (ByteArena(capacity: 1 << 10), ByteArena(capacity: rows * 8))
        var previous: [UInt8] = []
        var length = 0
        add(rows) { row in
            text.removeAll()
            append(row, text)
            if HiddenText.hasHidden(UnsafeRawBufferPointer(text.bytes)) { text.makeVisible() }
            let bytes = text.bytes
            let limit = min(bytes.count, previous.count, 255)
            var shared = 0
            while shared < limit, bytes[shared] == previous[shared] { shared += 1 }
            for byte in bytes[shared...] { rests.append(byte == 0x0A ? 0x20 : byte) }
            rests.append(0x0A)
            previous.replaceSubrange(shared..., with: bytes[shared...])
            length += bytes.count + 1
            return UInt8(shared)
        }
        deflater.append(rests.bytes)
        return [("bytes", .number(rests.count)), ("length", .number(length))]
    }

    private func add(_ rows: Int, _ byte: (Int) -> UInt8) {
        let piece = 1 << 16
        for start in stride(from: 0, to: rows, by: piece) {
            buffer.removeAll()
            for row in start..<min(rows, start + piece) { buffer.append(byte(row)) }
            deflater.append(buffer.bytes)
        }
    }

    private func most(_ rows: Int, _ number: (Int) -> UInt32) -> Int {
        var most: UInt32 = 0
        for row in 0..<rows { most = max(most, number(row)) }
        return Int(most)
    }
}
