import ExportReading

extension SampleTenant {
    /// Calls `body` for each path by which the user holds or should hold a product.
    @inline(__always)
    func forEachAssignment(of row: Int, licenses: Int, _ body: (SampleAssignment) -> Void) {
        var pool = draws.pool(.paths, row)
        let isIntuneOff = pool.chance(perMille: 60)
        let hasFailed = pool.chance(perMille: 8)
        let held = products.ofCombination[licenses]
        for place in held.indices {
            let isByGroup = pool.number(below: 16) < 7
            let isOdd = pool.number(below: 128) == 0
            body(
                SampleAssignment(
                    product: held[place], isByGroup: isByGroup, hasIntuneOff: isIntuneOff && place == products.firstWithIntune[licenses],
                    state: isByGroup && isOdd ? .activeWithError : .active))
        }
        if hasFailed, !held.isEmpty, products.firstWithIntune[licenses] < 0 {
            body(SampleAssignment(product: products.exhausted, isByGroup: true, hasIntuneOff: false, state: .failed))
        }
    }

    /// Whether a user holds at least one product with an Intune plan that is on.
    @inline(__always)
    func isEntitled(_ row: Int, licenses: Int) -> Bool {
        var pool = draws.pool(.paths, row)
        return products.firstWithIntune[licenses] >= 0 && !pool.chance(perMille: 60)
    }
}
