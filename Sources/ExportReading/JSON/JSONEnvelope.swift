/// What the object around a page of records says besides the records.
struct JSONEnvelope {
    /// What the records are.
    var context: String?
    /// Whether it names a further page.
    var hasNextPage = false

    /// Notes a member of the envelope.
    mutating func note(_ role: JSONKey.Role, _ token: JSONToken, in bytes: UnsafeRawBufferPointer) {
        guard token.kind == .text, token.end > token.start else { return }
        switch role {
        case .nextPage: hasNextPage = true
        case .context:
            var text: [UInt8] = []
            JSONDecoding.append(text: UnsafeRawBufferPointer(rebasing: bytes[token.start..<token.end]), to: &text)
            context = String(decoding: text, as: UTF8.self)
        case .records, .none: break
        }
    }
}
