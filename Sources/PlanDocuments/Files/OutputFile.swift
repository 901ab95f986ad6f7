/// A file to be written: its path below the output folder, and a function that hands over its bytes in pieces, in order.
public struct OutputFile: Sendable {
    /// Takes a piece, whose bytes are valid only until it returns.
    public typealias Sink = (_ piece: UnsafeRawBufferPointer) throws -> Void

    /// Relative to the output folder, with `/`.
    public let path: String
    private let produce: @Sendable (_ sink: Sink) throws -> Void

    /// A file whose bytes come in pieces.
    public init(_ path: String, produce: @escaping @Sendable (_ sink: Sink) throws -> Void) {
        self.path = path
        self.produce = produce
    }

    /// A file whose bytes are at hand.
    public init(_ path: String, bytes: [UInt8]) {
        self.init(path) { sink in try bytes.withUnsafeBytes { try sink($0) } }
    }

    /// Hands the bytes to `sink`, piece by piece.
    public func write(to sink: Sink) throws { try produce(sink) }

    /// All bytes at once.
    public func bytes() throws -> [UInt8] {
        var all: [UInt8] = []
        try write { all += $0 }
        return all
    }
}
