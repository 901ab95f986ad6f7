/// The value that a column has so far in the record under construction: a place in the text, decoded only when the record is complete.
struct JSONCandidate {
    var token = JSONCandidate.nothing
    var rank = Int.max

    private static let nothing = JSONToken(kind: .missing, start: 0, end: 0, isRaw: false)

    /// Takes the value unless the present one is better: something beats nothing, then the preferred name, then the first.
    @inline(__always)
    mutating func offer(_ new: JSONToken, rank newRank: Int, in bytes: UnsafeRawBufferPointer) {
        guard new.kind != .missing else { return }
        if token.kind != .missing {
            let hasContent = !isBlank(token, in: bytes)
            let newHasContent = !isBlank(new, in: bytes)
            guard newHasContent && (!hasContent || newRank < rank) else { return }
        }
        token = new
        rank = newRank
    }

    private func isBlank(_ token: JSONToken, in bytes: UnsafeRawBufferPointer) -> Bool {
        UnsafeRawBufferPointer(rebasing: bytes[token.start..<token.end]).trimmed.isEmpty
    }
}
