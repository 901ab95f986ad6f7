/// Bounds that hostile or broken files run into instead of the machine's memory.
public struct ReadingLimits: Sendable {
    /// The longest cell in bytes. libxml2 has the same bound.
    public var cellBytes = 10_000_000
    /// How deep objects and lists may be nested.
    public var depth = 64
    /// How many columns a file may have.
    public var columns = 4096
    /// How many bytes one entry of a zip file may unpack to.
    public var unpackedBytes = 8 << 30

    /// The limits that ship.
    public init() {}
}
