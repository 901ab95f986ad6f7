/// Writes down who is in which wave, by the classes of the problem.
enum AssignmentWriter {
    /// For each class its shares.
    static func shares(_ problem: WaveProblem, _ units: WaveUnits, _ pins: WavePins, _ state: WaveState) -> [[WaveAssignment.Share]] {
        var places: [(unit: Int, wave: Int, count: Int)] = pins.units.map { ($0, units.pinned[$0], units.counts[$0]) }
        for wave in 0..<state.waveCount {
            for entry in state.kept[wave] + state.entries[wave] where entry.count > 0 {
                places.append((units.byLoad[Int(entry.rank)], wave, Int(entry.count)))
            }
        }
        var first = [Int](repeating: -1, count: units.classCount)
        var next = [Int](repeating: -1, count: places.count)
        // Chains by class; written backward so that waves come in order.
        for index in places.indices.reversed() {
            next[index] = first[places[index].unit]
            first[places[index].unit] = index
        }
        var shares: [[WaveAssignment.Share]] = Array(repeating: [], count: problem.classes.count)
        for unit in 0..<units.classCount {
            var index = first[unit]
            var left = index >= 0 ? places[index].count : 0
            for member in units.members[units.memberStart[unit]..<units.memberStart[unit + 1]] {
                var wanted = Int(problem.classes[member].count)
                var own: [WaveAssignment.Share] = []
                while wanted > 0, index >= 0 {
                    let count = min(wanted, left)
                    let wave = Int32(truncatingIfNeeded: places[index].wave)
                    if let last = own.last, last.wave == wave {
                        own[own.count - 1] = .init(wave: wave, count: last.count + Int32(truncatingIfNeeded: count))
                    } else if count > 0 {
                        own.append(.init(wave: wave, count: Int32(truncatingIfNeeded: count)))
                    }
                    wanted -= count
                    left -= count
                    if left == 0 {
                        index = next[index]
                        left = index >= 0 ? places[index].count : 0
                    }
                }
                shares[member] = own
            }
        }
        return shares
    }
}
