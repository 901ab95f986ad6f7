import Testing

@testable import RolloutPlanning

/// What sorts and finds numbers quickly, beside the obvious ways.
struct ManyNumbersTests {
    @Test(arguments: [0, 1, 511, 512, 4_000]) func aFewNumbersAreSortedFromAPlaceOn(_ seed: Int) {
        var random = SmallRandom(UInt64(seed))
        var numbers = (0..<20).map { _ in Int32(random.below(30)) - 9 }
        let start = random.below(20)
        let expected = numbers.prefix(start) + numbers.dropFirst(start).sorted()
        numbers.sortFew(from: start)
        #expect(numbers == Array(expected))
        var none: [Int32] = []
        none.sortFew()
        #expect(none.isEmpty)
    }

    /// How many elements, and how many different hashes.
    static let crowds = [(0, 1), (1, 1), (511, 600), (512, 1), (513, 3), (3_000, 40), (3_000, 1 << 30)]

    @Test(arguments: crowds) func hashesAreSortedLikeAnythingElse(count: Int, different: Int) {
        var random = SmallRandom(UInt64(count + different))
        let elements = (0..<count).map { place in (hash: UInt64(random.below(different)) &* 0x9E37_79B9_7F4A_7C15, rank: random.below(4), place: place) }
        func precedes(_ one: (hash: UInt64, rank: Int, place: Int), _ other: (hash: UInt64, rank: Int, place: Int)) -> Bool {
            one.hash != other.hash ? one.hash < other.hash : one.rank < other.rank
        }
        let sorted = HashOrder.sorted(elements, hash: { $0.hash }, by: precedes)
        // Equal ones keep their order.
        let expected = elements.sorted { precedes($0, $1) || !precedes($1, $0) && $0.place < $1.place }
        #expect(sorted.map(\.place) == expected.map(\.place))
    }

    @Test func numbersKeepThePlaceAtWhichTheyWereMet() {
        var places = NumberPlaces()
        var known: [UInt64: Int] = [:]
        var random = SmallRandom(7)
        for _ in 0..<5_000 {
            let number = UInt64(random.below(900)) << UInt64(random.below(50))
            let (place, isNew) = places.place(of: number)
            #expect(isNew == (known[number] == nil))
            #expect(place == known[number] ?? known.count)
            known[number] = place
        }
    }
}
