/// A stage over several runs.
struct StageFigures: Encodable {
    let stage: String
    /// The median of the runs.
    let seconds: Double
    let rows: Int
    let bytes: Int
    /// Nil for a stage without rows, or too short to tell.
    let rowsPerSecond: Double?
    let bytesPerSecond: Double?

    private init(_ timings: [StageTiming]) {
        stage = timings[0].stage
        seconds = Spread(timings.map(\.seconds)).median
        rows = timings[0].rows
        bytes = timings[0].bytes
        rowsPerSecond = rows > 0 && seconds > 0 ? Double(rows) / seconds : nil
        bytesPerSecond = bytes > 0 && seconds > 0 ? Double(bytes) / seconds : nil
    }

    /// The stages of several runs of the same work, in the order in which they ran.
    static func all(in texts: [String]) -> [StageFigures] {
        var order: [String] = []
        var timings: [String: [StageTiming]] = [:]
        for timing in texts.flatMap(StageTiming.all) {
            if timings[timing.stage] == nil { order.append(timing.stage) }
            timings[timing.stage, default: []].append(timing)
        }
        return order.compactMap { timings[$0] }.map(StageFigures.init)
    }
}
