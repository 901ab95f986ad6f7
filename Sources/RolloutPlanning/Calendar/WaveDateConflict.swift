/// A wave for which there is no day.
public struct WaveDateConflict: Error, Sendable, Equatable {
    public let wave: Int
    public let cause: NoFreeDay
}
