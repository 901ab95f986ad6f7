/// How far somebody has come who stays in a wave of an earlier plan.
public enum WaveProgress: Sendable, Equatable {
    /// Holds the license, or is under Intune.
    case moved
    /// Holds the license, or has a co-managed device; a device is still under Basic Mobility and switches at its next check-in.
    case switching
    /// Was given a day of their own that is still to come.
    case waiting
}
