/// When somebody moves who was left behind by a wave that has run.
public struct CatchUp: Sendable, Equatable {
    /// The wave that has run without them.
    public let missed: Int
    /// The wave where they are now.
    public let wave: Int
    /// Open waves before it that have no room.
    public let full: [Int]

    /// `wave 3 is full`, `waves 3 to 5 are full`; empty when none is.
    public var fullWords: String {
        guard let first = full.first, let last = full.last else { return "" }
        return first == last ? "wave \(first) is full" : "waves \(first) to \(last) are full"
    }
}
