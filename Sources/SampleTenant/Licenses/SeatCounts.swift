import ExportReading

/// How many users hold each product.
struct SeatCounts: Sendable {
    /// By place among ``SampleProducts/products``.
    let consumed: [Int]

    init(consumed: [Int]) { self.consumed = consumed }

    /// Counts all users of a tenant.
    init(_ tenant: SampleTenant, workers: Workers) {
        let users = tenant.options.users
        let block = 1 << 16
        let parts = workers.map((users + block - 1) / block) { part, _ in
            var holders = [Int](repeating: 0, count: LicenseCombination.all.count)
            for row in (part * block)..<min(users, (part + 1) * block) { holders[tenant.licenses(of: row, kind: tenant.kind(of: row))] += 1 }
            return holders
        }
        var consumed = [Int](repeating: 0, count: tenant.products.products.count)
        for holders in parts {
            for (combination, count) in holders.enumerated() {
                for product in tenant.products.ofCombination[combination] { consumed[product] += count }
            }
        }
        self.consumed = consumed
    }
}
