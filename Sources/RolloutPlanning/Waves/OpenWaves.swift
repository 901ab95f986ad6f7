/// The numbers of the waves after the pilot, those left out that have run: nobody new is put into these.
struct OpenWaves: Sendable {
    private let past: [Int]

    init(past: some Sequence<Int>) { self.past = past.sorted() }

    /// How many waves after the pilot have run.
    var ran: Int { past.count }

    /// The number of the open wave at a place, counted from 0.
    func number(_ place: Int) -> Int {
        var number = MovingUnits.firstWave + place
        for wave in past where wave <= number { number += 1 }
        return number
    }

    /// The place of a wave among those that are open; nil for the pilot, and for waves that have run.
    func place(_ number: Int) -> Int? {
        guard number >= MovingUnits.firstWave, !past.contains(number) else { return nil }
        return number - MovingUnits.firstWave - past.count { $0 < number }
    }
}
