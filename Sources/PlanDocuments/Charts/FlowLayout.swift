/// Where the boxes and bands of a ``PopulationFlow`` are, in whole units of an 800 wide picture.
struct FlowLayout {
    static let width = 800
    static let barWidth = 14
    private static let top = 28
    private static let room = 190
    private static let gap = 16
    private static let smallest = 18

    struct Box {
        var y: Int
        var height: Int
    }

    let height: Int
    private let boxes: [[Box]]
    private let counts: [[Int]]
    private let moves: [PopulationFlow.Move]

    init(_ flow: PopulationFlow) {
        counts = flow.stages.map { $0.groups.map(\.count) }
        moves = flow.moves
        let largest = max(counts.map { $0.reduce(0, +) }.max() ?? 0, 1)
        boxes = counts.map { stage in
            var y = Self.top
            return stage.map { count in
                let height = count == 0 ? 0 : max(count * Self.room / largest, Self.smallest)
                defer { y += height == 0 ? 0 : height + Self.gap }
                return Box(y: y, height: height)
            }
        }
        height = (boxes.flatMap { $0 }.map { $0.y + $0.height }.max() ?? Self.top) + 6
    }

    /// The left side of a stage's bars.
    func x(_ stage: Int) -> Int { counts.count < 2 ? 0 : stage * (Self.width - Self.barWidth) / (counts.count - 1) }

    /// The place of a group.
    func box(_ stage: Int, _ group: Int) -> Box { boxes[stage][group] }

    /// The band of a move as a path; bands leave and arrive in the order of the moves.
    func path(of move: PopulationFlow.Move) -> String? {
        guard move.count > 0, let left = side(of: move, stage: move.stage, group: move.from, isLeaving: true),
            let right = side(of: move, stage: move.stage + 1, group: move.to, isLeaving: false)
        else { return nil }
        let (x1, x2) = (x(move.stage) + Self.barWidth, x(move.stage + 1))
        let middle = (x1 + x2) / 2
        let upper = "M\(x1) \(left.y)C\(middle) \(left.y) \(middle) \(right.y) \(x2) \(right.y)"
        let (leftEnd, rightEnd) = (left.y + left.height, right.y + right.height)
        return upper + "V\(rightEnd)C\(middle) \(rightEnd) \(middle) \(leftEnd) \(x1) \(leftEnd)Z"
    }

    private func side(of move: PopulationFlow.Move, stage: Int, group: Int, isLeaving: Bool) -> Box? {
        let total = counts[stage][group]
        guard total > 0 else { return nil }
        let box = boxes[stage][group]
        var before = 0
        for other in moves where other.stage == move.stage && (isLeaving ? other.from : other.to) == group {
            if other.from == move.from, other.to == move.to { break }
            before += other.count
        }
        return Box(y: box.y + before * box.height / total, height: max(move.count * box.height / total, 1))
    }
}
