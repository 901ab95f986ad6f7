/// Random bits from which small numbers are taken one after the other, as long as the product of their ranges stays below 2^50 or so.
struct RandomPool {
    private var rest: UInt64

    @inline(__always)
    init(bits: UInt64) { rest = bits }

    /// A number from 0 to `limit - 1`; 0 when there is no such number.
    @inline(__always)
    mutating func number(below limit: Int) -> Int {
        let product = rest.multipliedFullWidth(by: UInt64(truncatingIfNeeded: max(1, limit)))
        rest = product.low
        return Int(truncatingIfNeeded: product.high)
    }

    /// True in so many of a thousand cases.
    @inline(__always)
    mutating func chance(perMille: Int) -> Bool { number(below: 1000) < perMille }

    /// One of the choices.
    @inline(__always)
    mutating func choice(_ choice: WeightedChoice) -> Int { choice[number(below: WeightedChoice.size)] }
}
