/// People of a wave who switch on the same day, or Android users who enroll again on a day of their own track.
public struct SwitchBatch: Sendable, Equatable {
    /// 0 is the enablement, 1 the pilot; nil for the track of those who enroll again later.
    public let wave: Int?
    public let date: RolloutDate
    public let crowd: RiskCrowd

    /// A batch.
    public init(wave: Int?, date: RolloutDate, crowd: RiskCrowd) {
        self.wave = wave
        self.date = date
        self.crowd = crowd
    }
}
