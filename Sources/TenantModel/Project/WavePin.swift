/// `waves: pins`: a user or a group in a wave that somebody chose.
public struct WavePin: Sendable, Equatable {
    /// UPN or object id of a user, name or id of a group.
    public var name: String
    /// 0 is the enablement, 1 the pilot.
    public var wave: Int

    /// A pin.
    public init(name: String, wave: Int) {
        self.name = name
        self.wave = wave
    }
}
