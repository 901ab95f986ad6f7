public import TenantModel

extension PolicyList {
    /// Places of the Basic Mobility policies in the order in which they are tried; those that do nothing come last.
    public var precedence: [Int] {
        let order = BasicMobilityOrder(basicMobility).order
        return order + Set(basicMobility.indices).subtracting(order).sorted()
    }
}
