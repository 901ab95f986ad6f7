/// Places units largest first, each in the fullest wave that has room: for limits that leave little space.
enum TightFill {
    /// Places the units of `classes` that are still in `remaining`, as far as they fit.
    static func run(_ classes: [Int], waves: Range<Int>, remaining: inout [Int], state: inout WaveState) {
        let sizes = sizes(classes, waves, state)
        let order = classes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
        for place in order {
            let unit = classes[place]
            while remaining[unit] > 0 {
                var best: (wave: Int, room: Int, fullness: Double)?
                for wave in waves {
                    let room = state.room(unit, in: wave)
                    guard room > 0 else { continue }
                    let full = fullness(wave, state)
                    if let best, best.fullness >= full { continue }
                    best = (wave, room, full)
                }
                guard let best else { break }
                let count = min(best.room, remaining[unit])
                state.append(unit, count: count, in: best.wave)
                remaining[unit] -= count
            }
        }
    }

    /// The classes whose units are more than a small part of a wave, or more than one person.
    static func large(_ classes: [Int], waves: Range<Int>, state: WaveState) -> [Int] {
        let sizes = sizes(classes, waves, state)
        return zip(classes, sizes).filter { state.units.users[$0] > 1 || $1 > 0.02 }.map(\.0)
    }

    /// By class: the largest share of a limit that one unit takes.
    private static func sizes(_ classes: [Int], _ waves: Range<Int>, _ state: WaveState) -> [Double] {
        let units = state.units
        let people = Double(max(1, state.userCaps[waves].max() ?? 1))
        return classes.map { unit in
            var size = max(Double(units.users[unit]) / people, Double(units.load[unit]) / Double(max(1, state.limits.load)))
            for (_, share) in units.sites[units.siteStart[unit]..<units.siteStart[unit + 1]] {
                size = max(size, Double(share) / Double(max(1, state.limits.usersPerSite)))
            }
            return size
        }
    }

    private static func fullness(_ wave: Int, _ state: WaveState) -> Double {
        max(Double(state.users[wave]) / Double(max(1, state.userCaps[wave])), Double(state.load[wave]) / Double(max(1, state.limits.load)))
    }
}
