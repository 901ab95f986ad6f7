import TenantModel

extension CoverageComputation {
    /// Every pair of policies that target the same users, with the users; the more users the earlier.
    func overlaps(_ effective: EffectiveOfSignatures) -> [PolicyOverlap] {
        struct Pair: Hashable {
            let winner: Int
            let other: Int
        }
        var pairsOfSignature: [Int: [Pair]] = [:]
        for signature in 0..<signatures.count {
            let found = effective[signature]
            let all = found.isExcluded ? [] : found.policies + found.shadowed
            guard all.count > 1 else { continue }
            pairsOfSignature[signature] = all.indices.flatMap { first in all[(first + 1)...].map { Pair(winner: all[first], other: $0) } }
        }
        guard !pairsOfSignature.isEmpty else { return [] }
        var users: [Pair: [UserID]] = [:]
        for (user, signature) in signatures.ofUser.enumerated() {
            for pair in pairsOfSignature[Int(signature)] ?? [] { users[pair, default: []].append(UserID(index: UInt32(user))) }
        }
        return users.map { pair, users in
            PolicyOverlap(
                winner: pair.winner, other: pair.other, isOrderAssumed: order.isAssumed, users: users,
                newlyApplied: newlyApplied(pair.other, beside: pair.winner))
        }.sorted { ($1.users.count, $0.winner, $0.other) < ($0.users.count, $1.winner, $1.other) }
    }

    /// Settings that a policy asks for and another one does not, or not in the same way, on some platform.
    private func newlyApplied(_ policy: Int, beside winner: Int) -> [String] {
        var names: [String] = []
        for settings in configured {
            let today = settings[winner].all.filter { $0.inert == nil }
            for setting in settings[policy].all where setting.inert == nil && !names.contains(setting.name) {
                if !today.contains(where: { $0.name == setting.name && $0.value == setting.value }) { names.append(setting.name) }
            }
        }
        return names
    }
}
