/// The numbers that waves may have, in the project file, in `waves.csv` and in dates such as `W2+1`.
public enum WaveNumber {
    /// The largest: four years of days. A plan with more waves is a mistake in the limits.
    public static let most = 999
}
