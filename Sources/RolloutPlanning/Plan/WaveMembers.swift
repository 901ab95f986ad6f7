import TenantModel

/// The users of each wave, ascending.
struct WaveMembers {
    let waves: [[UserID]]

    /// The waves after the pilot that nobody is in: before a late pin, or because all of their people left or were moved.
    var emptyWaves: Set<Int> { Set(waves.indices.filter { $0 >= MovingUnits.firstWave && waves[$0].isEmpty }) }

    init(_ waveOfUser: [Int16], waveCount: Int) {
        var counts = Array(repeating: 0, count: waveCount)
        for wave in waveOfUser where wave >= 0 { counts[Int(wave)] += 1 }
        var waves = counts.map { count in
            var users: [UserID] = []
            users.reserveCapacity(count)
            return users
        }
        for (row, wave) in waveOfUser.enumerated() where wave >= 0 { waves[Int(wave)].append(UserID(index: UInt32(row))) }
        self.waves = waves
    }
}
