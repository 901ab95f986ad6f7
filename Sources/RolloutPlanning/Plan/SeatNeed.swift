import Preflight
import TenantModel

/// Seats of the license that the waves assign.
public struct SeatNeed: Sendable, Equatable {
    public let partNumber: String
    public let product: String
    /// Seats that nobody holds.
    public let free: Int
    /// Seats that will be bought, by the project file.
    public let bought: Int
    /// Users who need one, all waves together.
    public let needed: Int

    /// Nil while nobody can tell which license the waves assign, or how many there are.
    init?(_ basis: PlanBasis, waveOfUser: [Int16]) {
        let decisions = basis.decisions
        guard let pool = basis.assessment.seats.poolToGive else { return nil }
        partNumber = pool.partNumber
        product = pool.name
        free = pool.free
        bought = decisions.settings.licensesToBuy.first { $0.key.lowercased() == pool.partNumber.lowercased() }?.value ?? 0
        needed = zip(waveOfUser, basis.targets.standing).count { $0 > 0 && $1 == .target }
    }

    /// What is missing; 0 when there are enough.
    public var shortfall: Int { max(0, needed - free - bought) }
}
