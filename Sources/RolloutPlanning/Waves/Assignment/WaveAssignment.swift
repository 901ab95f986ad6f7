/// Waves for a ``WaveProblem``: how many units of each class move in which wave.
public struct WaveAssignment: Sendable, Equatable {
    /// Some units of a class in a wave.
    public struct Share: Sendable, Equatable {
        /// Counted from 0.
        public let wave: Int32
        public let count: Int32

        /// Some units in a wave.
        public init(wave: Int32, count: Int32) {
            self.wave = wave
            self.count = count
        }
    }

    /// For each class its shares, in the order of the waves; the counts add up to the class's.
    public let shares: [[Share]]
    /// The number after the last wave.
    public let waveCount: Int
    /// How many waves have people: waves before a late pin, and waves that nobody is in any more, are empty.
    public let filledCount: Int
    /// How many waves with people there must be at least.
    public let lowerBound: Int

    /// Waves.
    public init(shares: [[Share]], waveCount: Int, filledCount: Int, lowerBound: Int) {
        self.shares = shares
        self.waveCount = waveCount
        self.filledCount = filledCount
        self.lowerBound = lowerBound
    }
}
