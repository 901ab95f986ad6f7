/// What one run of a program took.
struct ProcessCost: Encodable {
    /// Processor time of all its threads, in the program and in the system.
    let cpuSeconds: Double
    let wallSeconds: Double
    /// The largest resident memory it ever had.
    let peakMemoryBytes: Int
}
