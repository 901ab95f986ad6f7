import RolloutPlanning

/// Why no day is free for a wave, and what would have to give way, as a line.
enum NoFreeDayText {
    static func line(_ problem: NoFreeDay, wave: Int) -> String {
        let most = problem.losses.prefix(2).map { "\($0.obstacle.words) takes \(Numbers.count($0.days, "day"))" }.joined(separator: ", ")
        let way = problem.relaxation.map(\.words).joined(separator: " and ")
        return "coexist: no day from \(problem.from) to \(problem.through) is free for wave \(wave): \(most). "
            + "Change calendar: in the project file; without \(way) the wave could be on \(problem.day)."
    }
}
