/// Which program wrote an output.
public enum ToolVersion {
    /// The program's name.
    public static let name = "coexist"
    /// Its version.
    public static let version = "0.1.0"
}
