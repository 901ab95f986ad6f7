import TenantModel

/// For each user which audiences they are in, as a number: users with the same number behave alike.
///
/// One bit per audience and user while memberships are walked, once; then each distinct row of bits is kept once. Memory: an eighth of a byte for each
/// audience and user while it is made, four bytes for each user afterwards.
struct UserSignatures {
    /// For each user the place of the signature.
    let ofUser: [UInt32]
    /// How many signatures there are.
    let count: Int
    private let words: Int
    private let bits: [UInt64]

    init(_ tenant: Tenant, _ list: AudienceList) {
        let users = tenant.users.count
        let words = (list.audiences.count + 63) / 64
        var rows = Array(repeating: UInt64(0), count: users * words)
        for (group, audiences) in list.audiencesOfGroup {
            var mask = Array(repeating: UInt64(0), count: words)
            for audience in audiences { mask[audience / 64] |= 1 << UInt64(audience % 64) }
            let used = mask.indices.filter { mask[$0] != 0 }
            for membership in tenant.groups.members(of: group) {
                let start = membership.user.row * words
                for word in used { rows[start + word] |= mask[word] }
            }
        }
        for (user, audiences) in list.audiencesOfUser {
            for audience in audiences { rows[user.row * words + audience / 64] |= 1 << UInt64(audience % 64) }
        }
        self.words = words
        var table = SignatureTable(words: words)
        ofUser = (0..<users).map { user in table.intern(rows, at: user * words) }
        count = table.count
        bits = table.bits
    }

    /// Some audiences as one row of bits, for ``isInAny(_:_:)``.
    func mask(of audiences: [Int]) -> [UInt64] {
        var mask = Array(repeating: UInt64(0), count: words)
        for audience in audiences { mask[audience / 64] |= 1 << UInt64(audience % 64) }
        return mask
    }

    /// Whether the users of a signature are known to be in one of some audiences.
    @inline(__always)
    func isInAny(_ mask: [UInt64], _ signature: Int) -> Bool {
        for word in 0..<words where bits[signature * words + word] & mask[word] != 0 { return true }
        return false
    }

    /// Whether the users of a signature are known to be in an audience.
    @inline(__always)
    func isIn(_ audience: Int, _ signature: Int) -> Bool { bits[signature * words + audience / 64] >> UInt64(audience % 64) & 1 == 1 }
}

/// Rows of bits, each distinct one once.
private struct SignatureTable {
    let words: Int
    private(set) var bits: [UInt64] = []
    private(set) var count = 0
    private var slots = Array(repeating: UInt32.max, count: 256)

    init(words: Int) { self.words = words }

    /// The place of a row, added if it is new.
    mutating func intern(_ rows: [UInt64], at start: Int) -> UInt32 {
        var slot = Self.hash(rows, start, words) & (slots.count - 1)
        while slots[slot] != .max {
            if isEqual(Int(slots[slot]), rows, start) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let place = UInt32(count)
        for word in 0..<words { bits.append(rows[start + word]) }
        count += 1
        slots[slot] = place
        if count * 2 > slots.count { grow() }
        return place
    }

    private func isEqual(_ place: Int, _ rows: [UInt64], _ start: Int) -> Bool {
        for word in 0..<words where bits[place * words + word] != rows[start + word] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: .max, count: slots.count * 4)
        for place in 0..<count {
            var slot = Self.hash(bits, place * words, words) & (slots.count - 1)
            while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(place)
        }
    }

    private static func hash(_ rows: [UInt64], _ start: Int, _ words: Int) -> Int {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for word in 0..<words {
            let product = (state ^ rows[start + word]).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
            state = product.high ^ product.low
        }
        return Int(truncatingIfNeeded: state >> 32)
    }
}
