import RolloutPlanning

/// The plain text of a problem: one thing per line, as `Benchmarks/pilot/instances.py` writes it.
///
///     budget 50
///     team 10
///     cell WEIGHT DEMAND
///     class COST TEAM KEPT | CELL … | PREFERENCE …
enum ProblemText {
    static func read() -> CoverageProblem {
        var budget = 0
        var teams: [Int32] = []
        var cells: [CoverageProblem.Cell] = []
        var classes: [CoverageProblem.Class] = []
        while let line = readLine() {
            let parts = line.utf8.split(separator: UInt8(ascii: "|")).map { numbers($0) }
            switch line.utf8.first {
            case UInt8(ascii: "b"): budget = Int(parts[0][0])
            case UInt8(ascii: "t"): teams.append(parts[0][0])
            case UInt8(ascii: "c") where parts.count == 3:
                classes.append(.init(cells: parts[1], cost: parts[0][0], team: parts[0][1], preferences: parts[2], kept: parts[0][2]))
            case UInt8(ascii: "c"): cells.append(.init(weight: Int64(parts[0][0]), demand: parts[0][1]))
            default: break
            }
        }
        return CoverageProblem(cells: cells, classes: classes, budget: budget, teamLimits: teams)
    }

    /// The numbers among the words.
    private static func numbers(_ text: Substring.UTF8View) -> [Int32] {
        var numbers: [Int32] = []
        var value: Int32?
        var sign: Int32 = 1
        for byte in text {
            if byte >= 48, byte <= 57 {
                value = (value ?? 0) * 10 + Int32(byte - 48)
            } else {
                if let value { numbers.append(sign * value) }
                value = nil
                sign = byte == UInt8(ascii: "-") ? -1 : 1
            }
        }
        if let value { numbers.append(sign * value) }
        return numbers
    }
}
