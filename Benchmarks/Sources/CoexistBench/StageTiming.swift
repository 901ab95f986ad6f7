/// One stage as `coexist preflight --timings` prints it: `timing stage=<name> seconds=<s> rows=<n> bytes=<n>`.
struct StageTiming {
    let stage: String
    let seconds: Double
    let rows: Int
    let bytes: Int

    /// Reads a line; nil when it says something else.
    init?(line: Substring) {
        var values: [Substring: Substring] = [:]
        let words = line.split(separator: " ")
        guard words.first == "timing" else { return nil }
        for word in words.dropFirst() {
            let parts = word.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { values[parts[0]] = parts[1] }
        }
        guard let stage = values["stage"], let seconds = values["seconds"].flatMap({ Double($0) }) else { return nil }
        self.stage = String(stage)
        self.seconds = seconds
        rows = values["rows"].flatMap { Int($0) } ?? 0
        bytes = values["bytes"].flatMap { Int($0) } ?? 0
    }

    /// All stages that a text tells of, in its order.
    static func all(in text: String) -> [StageTiming] { text.split(whereSeparator: \.isNewline).compactMap(StageTiming.init) }
}
