/// People of a wave who switch on the same day.
public struct SwitchBatch: Sendable, Equatable {
    /// 0 is the enablement, 1 the pilot.
    public let wave: Int
    public let date: RolloutDate
    public let crowd: RiskCrowd

    /// A batch.
    public init(wave: Int, date: RolloutDate, crowd: RiskCrowd) {
        self.wave = wave
        self.date = date
        self.crowd = crowd
    }
}
