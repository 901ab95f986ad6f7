import TenantModel

/// What makes users of one platform behave alike.
struct PopulationKey: Hashable {
    let effective: EffectivePolicies
    let reaching: [PolicyReach]
    let access: Trit
}
