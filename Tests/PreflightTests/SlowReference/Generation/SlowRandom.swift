/// SplitMix64 with the few draws that the generator needs: the same numbers for the same seed on every machine.
struct SlowRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D &+ 1 }

    mutating func word() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// A number from 0 up to but not including `bound`.
    mutating func below(_ bound: Int) -> Int { bound <= 1 ? 0 : Int(truncatingIfNeeded: word() >> 33) % bound }

    /// True in `percent` of 100 draws.
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of the items.
    mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

    /// The items in another order.
    mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        var rest = items
        var result: [Item] = []
        while !rest.isEmpty { result.append(rest.remove(at: below(rest.count))) }
        return result
    }

    /// A random id in lower case.
    mutating func guid() -> String {
        let digits = Array(Self.hexadecimal(word()) + Self.hexadecimal(word()))
        let ends = [0, 8, 12, 16, 20, 32]
        return zip(ends, ends.dropFirst()).map { String(digits[$0..<$1]) }.joined(separator: "-")
    }

    /// The text with letters in another case, now and then.
    mutating func recased(_ text: String) -> String {
        switch below(6) {
        case 0: text.uppercased()
        case 1: text.lowercased()
        default: text
        }
    }

    private static func hexadecimal(_ word: UInt64) -> String {
        let text = String(word, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
