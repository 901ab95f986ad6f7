/// `waves`: the waves after the pilot.
public struct WaveSettings: Sendable, Equatable {
    /// How many times larger each wave is than the one before.
    public var growth: Double?
    public var minUsers: Int?
    public var maxUsers: Int?
    /// Users who switch on one day, at most.
    public var maxPerDay: Int?
    /// Users of one site in a wave, at most.
    public var maxPerSite: Int?
    public var reenrollment: Reenrollment?
    /// Users who enroll again on one day, at most.
    public var reenrollPerDay: Int?
    /// People or groups who belong into the same wave.
    public var together: [[String]] = []
    /// In the order of the file; the same name never has two waves, whatever its letter case.
    public var pins: [WavePin] = []

    /// Nothing said.
    public init() {}
}
