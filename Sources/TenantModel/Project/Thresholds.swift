/// Numbers that rules compare with. Facts of the product are not among them.
public struct Thresholds: Sendable, Equatable {
    /// Exports older than this are too old for planning.
    public var exportMaxAgeHours = 168
    /// Exports of licenses and devices should not be further apart.
    public var skewHours = 24
    /// Above this share of devices with unknown owner the finding is high.
    public var unknownOwnerMaxPercent = 1.0
    /// Above this share of unreadable records the finding is a blocker.
    public var quarantineMaxPercent = 0.5
    /// Days without check-in that make a device stale: low, medium, high.
    public var staleDays = [30, 90, 180]
    /// Seats kept free: the larger of a number and a share.
    public var seatReserve = 5
    public var seatReservePercent = 2.0

    /// The thresholds that ship.
    public init() {}
}
