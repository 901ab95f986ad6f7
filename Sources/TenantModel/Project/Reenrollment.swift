/// When people move whose devices must enroll again, by the names of the project file.
public enum Reenrollment: String, Sendable, CaseIterable {
    /// In the wave of the others.
    case inWave
    /// In a track of its own after the waves.
    case laterTrack
}
