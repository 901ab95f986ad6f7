public import RolloutPlanning
public import TenantModel

/// How much of one dimension a pilot covers.
public struct DimensionShare: Sendable {
    public let dimension: PilotDimension
    public let cells: Int
    /// Cells with at least one member.
    public let covered: Int
    public let weight: Int64
    public let weightCovered: Int64

    /// The dimensions that some export tells about, in their order.
    public static func all(of pilot: PilotPlan) -> [DimensionShare] {
        PilotDimension.allCases.compactMap { dimension in
            let places = pilot.cells.indices.filter { pilot.cells[$0].dimension == dimension }
            guard !places.isEmpty else { return nil }
            return DimensionShare(
                dimension: dimension, cells: places.count, covered: places.count { pilot.membersOfCells[$0] > 0 },
                weight: places.reduce(0) { $0 + pilot.cells[$1].weight * Int64(pilot.cells[$1].demand) },
                weightCovered: places.reduce(0) { $0 + pilot.cells[$1].weight * Int64(min(pilot.cells[$1].demand, pilot.membersOfCells[$1])) })
        }
    }
}
