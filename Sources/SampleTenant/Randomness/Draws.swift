import ExportReading

/// Random numbers by counter: the number of a stream at a place is a function of both and the seed, whoever asks and when.
///
/// splitmix64 (Steele, Lea, Flood 2014) over the counter, keyed by seed and stream.
struct Draws: Sendable {
    private let seed: UInt64

    init(seed: UInt64) { self.seed = Self.mix(seed) }

    /// 64 random bits.
    @inline(__always)
    func bits(_ stream: Stream, _ counter: Int) -> UInt64 {
        let key = Self.mix(seed &+ stream.rawValue &* 0xA076_1D64_78BD_642F)
        return Self.mix(Self.mix(UInt64(bitPattern: Int64(counter)) ^ key) &+ key)
    }

    /// 64 random bits to take smaller numbers from.
    @inline(__always)
    func pool(_ stream: Stream, _ counter: Int) -> RandomPool { RandomPool(bits: bits(stream, counter)) }

    /// A random GUID of version 4.
    @inline(__always)
    func guid(_ stream: Stream, _ counter: Int) -> GUID {
        let high = bits(stream, counter)
        let low = Self.mix(high ^ 0x5851_F42D_4C95_7F2D)
        return GUID(high: high & ~0xF000 | 0x4000, low: low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
