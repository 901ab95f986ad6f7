import ExportReading

/// The groups that policies are assigned to: a few large ones, many small ones, none of them looked at by anything else.
struct SamplePolicies: Sendable {
    static let groupCount = 200
    /// The groups that a Basic Mobility policy targets: every third.
    static let targeted = Array(stride(from: 0, to: groupCount, by: 3))

    let groupIDs: [GUID]
    /// Of the Basic Mobility policies, by place in ``targeted``.
    let basicMobilityIDs: [GUID]
    let intuneIDs: [GUID]

    init(draws: Draws) {
        groupIDs = (0..<Self.groupCount).map { draws.guid(.policyGroupID, $0) }
        basicMobilityIDs = Self.targeted.map { draws.guid(.policyID, $0) }
        intuneIDs = (0..<Self.groupCount).map { draws.guid(.policyID, Self.groupCount + $0) }
    }

    /// So many of 65,536 people are in a group: 6 %, 1 % or 0.1 %.
    @inline(__always)
    static func share(of group: Int) -> UInt64 {
        switch group % 10 {
        case 0: 4096
        case 1, 2, 3: 656
        default: 66
        }
    }

    static func appendNumber(of group: Int, to arena: ByteArena) { arena.append(decimal: group, digits: 3) }
}

extension SampleTenant {
    /// Whether a user is in a group that policies are assigned to. Deleted users are in none.
    @inline(__always)
    func isMember(_ row: Int, ofPolicyGroup group: Int) -> Bool {
        draws.bits(.policyMembership, row &* 256 &+ group) & 0xFFFF < SamplePolicies.share(of: group) && kind(of: row) != .deleted
    }
}
