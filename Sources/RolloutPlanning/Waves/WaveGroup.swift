/// The group whose members get the license in a wave.
public enum WaveGroup {
    /// What all of their names begin with.
    public static let prefix = "Intune rollout wave "

    /// What the group is called in Entra.
    public static func name(of wave: Int) -> String { prefix + "\(wave)" }
}
