/// A number that depends on what was mixed in and on nothing else: the same on every run and machine.
struct ContentHash {
    private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    mutating func mix(_ number: Int32) {
        value = (value ^ UInt64(UInt32(bitPattern: number))) &* 0xFF51_AFD7_ED55_8CCD
        value ^= value >> 32
    }

    mutating func mix(_ numbers: ArraySlice<Int32>) {
        for number in numbers { mix(number) }
        mix(Int32(truncatingIfNeeded: numbers.count))
    }
}
