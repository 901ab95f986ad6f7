import ReferenceData
public import TenantModel

/// Seats against users: what each pool holds, and what moving everybody who is meant to move takes.
public struct SeatPlan: Sendable {
    /// One pool of a product.
    public struct Pool: Sendable {
        public let partNumber: String
        public let name: String
        public let usable: Int
        public let consumed: Int
        public let entitlesIntune: Bool
        public let evidence: [Evidence]

        /// Seats that nobody holds.
        public var free: Int { max(0, usable - consumed) }
    }

    /// All pools that were read, one per product.
    public let pools: [Pool]
    /// Users who are to move and hold no Intune license yet. While nobody said who is to move, everybody with a Basic Mobility device counts.
    public let needed: Int
    /// Users whom a plan counts besides: of whom nobody can tell whether they hold an Intune license, and who were asked for by name and have no device yet.
    public let unsure: Int
    public let withoutDevice: Int
    /// The pool that `licenses: give` names, else the only one that gives Intune.
    public let poolToGive: Pool?
    private let thresholds: Thresholds

    /// Counts.
    public init(_ decisions: Decisions) {
        let products = TenantProducts(tenant: decisions.tenant, settings: decisions.settings)
        var byName: [String: Pool] = [:]
        var order: [String] = []
        for pool in decisions.tenant.licensePools {
            let product =
                pool.skuID.flatMap { products.resolve(.sku($0)) }
                ?? products.resolve(pool.skuPartNumber.isEmpty ? .name(pool.productName) : .partNumber(pool.skuPartNumber))
            let partNumber = product?.partNumber ?? (pool.skuPartNumber.isEmpty ? pool.productName : pool.skuPartNumber)
            // Two exports of the same seats: the one with plans says more.
            guard byName[partNumber] == nil || pool.hasPlans else { continue }
            if byName[partNumber] == nil { order.append(partNumber) }
            byName[partNumber] = Pool(
                partNumber: partNumber, name: product?.displayName ?? partNumber, usable: pool.usable, consumed: pool.consumed,
                entitlesIntune: product?.entitlesIntune ?? false, evidence: [pool.evidence])
        }
        let pools = order.compactMap { byName[$0] }
        self.pools = pools
        needed = zip(decisions.userOutcome, decisions.intent.intended).count { $0 == .switchesWithLicense && $1 != .no }
        let users = decisions.tenant.users.ids.filter { decisions.intent.intended[$0.row] != .no }
        unsure = users.count { decisions.userOutcome[$0.row] == .cannotTell }
        withoutDevice = users.count {
            decisions.intent.isStated && decisions.userOutcome[$0.row] == .noManagedDevice
                && !decisions.entitlements[Int(decisions.tenant.users.licenses[$0.row].index)].switches
        }
        let givers = pools.filter(\.entitlesIntune)
        poolToGive =
            decisions.settings.licenseToGive.flatMap { give in pools.first { $0.partNumber.lowercased() == give.lowercased() } }
            ?? (decisions.settings.licenseToGive == nil && givers.count == 1 ? givers.first : nil)
        thresholds = decisions.settings.thresholds
    }

    /// Seats that should stay free in a pool.
    public func reserve(of pool: Pool) -> Int { max(thresholds.seatReserve, Int((Double(pool.usable) * thresholds.seatReservePercent / 100).rounded(.up))) }
}
