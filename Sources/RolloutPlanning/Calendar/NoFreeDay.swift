/// There is no day for a wave within a year: what stands in the way, and the smallest change that would give one.
public struct NoFreeDay: Error, Sendable, Equatable {
    /// Something that takes days, and how many.
    public struct Loss: Sendable, Equatable {
        public let obstacle: DayObstacle
        public let days: Int
    }

    /// The first and the last day that were looked at.
    public let from: Day
    public let through: Day
    /// Whatever takes days, most first.
    public let losses: [Loss]
    /// The day that the fewest obstacles take, the first of them, and those obstacles: without them it is free.
    public let day: Day
    public let relaxation: [DayObstacle]

    /// Finds out why. Obstacles of one site are one loss, whatever the number of days off.
    init(from start: Day, calendar: WorkCalendar, sites: Set<Int32>) {
        var taken: [DayObstacle: Int] = [:]
        // In the order of the calendar, so that the result does not depend on hashes.
        var order: [DayObstacle] = []
        var best: (day: Day, obstacles: [DayObstacle])?
        for offset in 0...WorkCalendar.horizon {
            let day = start.advanced(by: offset)
            let obstacles = calendar.obstacles(on: day, sites: sites)
            for obstacle in obstacles {
                if taken[obstacle] == nil { order.append(obstacle) }
                taken[obstacle, default: 0] += 1
            }
            if Self.isSmaller(obstacles, than: best?.obstacles) { best = (day, obstacles) }
        }
        from = start
        through = start.advanced(by: WorkCalendar.horizon)
        losses = order.enumerated().map { (place: $0.offset, loss: Loss(obstacle: $0.element, days: taken[$0.element] ?? 0)) }
            .sorted { ($1.loss.days, $0.place) < ($0.loss.days, $1.place) }.map(\.loss)
        day = best?.day ?? start
        relaxation = best?.obstacles ?? []
    }

    /// Fewer obstacles; of as many, those that leave the days of the week alone.
    private static func isSmaller(_ obstacles: [DayObstacle], than other: [DayObstacle]?) -> Bool {
        guard let other else { return true }
        return (obstacles.count, obstacles.contains(.weekday) ? 1 : 0) < (other.count, other.contains(.weekday) ? 1 : 0)
    }
}
