import TenantModel

/// For each signature the Basic Mobility policies that apply.
struct EffectiveOfSignatures {
    private let effective: [EffectivePolicies]

    init(_ computation: CoverageComputation) {
        let (policies, list, signatures) = (computation.policies, computation.audiences, computation.signatures)
        let targets = policies.basicMobility.map { $0.targets.map { $0.compactMap { list.place(of: $0) } } }
        let exclusions = policies.tenantRule.map { $0.exclusions.map { $0.compactMap { list.place(of: $0) } } } ?? []
        /// Whether the users of a signature are in one of some audiences; devices in a group may be theirs.
        func isIn(_ places: [Int]?, _ signature: Int) -> Trit {
            guard let places else { return .unknown }
            if places.contains(where: { signatures.isIn($0, signature) }) { return .yes }
            return places.contains { list.audiences[$0].doubt != nil || list.audiences[$0].hasDevices } ? .unknown : .no
        }
        effective = (0..<signatures.count).map { signature in
            EffectivePolicies(
                computation.order, isExcluded: isIn(exclusions, signature), isTargeted: { isIn(targets[$0], signature) },
                isEnabled: { policies.basicMobility[$0].isEnabled },
                areTargetsRead: { $0.map { targets[$0] != nil } ?? (exclusions != nil) })
        }
    }

    subscript(signature: Int) -> EffectivePolicies { effective[signature] }
}
