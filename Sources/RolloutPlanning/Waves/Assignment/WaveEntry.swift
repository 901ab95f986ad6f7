/// Some units of a class in a wave.
struct WaveEntry: Sendable {
    /// Place of the class by load, most first: entries in this order are in order of load.
    let rank: Int32
    var count: Int32
}
