/// Places of numbers, in the order in which they were met: a dictionary for the few that a million users have between them.
struct NumberPlaces {
    private var numbers: [UInt64] = []
    /// Places by hash; -1 for none. A power of two, at most half full.
    private var slots = Array(repeating: Int32(-1), count: 256)

    /// The place of a number; the next one when it is new.
    mutating func place(of number: UInt64) -> (place: Int, isNew: Bool) {
        var slot = slot(of: number)
        while slots[slot] >= 0 {
            if numbers[Int(slots[slot])] == number { return (Int(slots[slot]), false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(numbers.count)
        numbers.append(number)
        if numbers.count * 2 > slots.count { grow() }
        return (numbers.count - 1, true)
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (place, number) in numbers.enumerated() {
            var slot = slot(of: number)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(place)
        }
    }

    @inline(__always)
    private func slot(of number: UInt64) -> Int {
        let mixed = number &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed ^ mixed >> 32) & (slots.count - 1)
    }
}
