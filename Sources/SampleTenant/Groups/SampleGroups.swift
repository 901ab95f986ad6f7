import ExportReading
import ReferenceData

/// The tenant's groups: one for each product that groups give, one for each department, and some that people join for other reasons.
struct SampleGroups: Sendable {
    enum Rule: Sendable {
        /// Everybody who gets this product by group, or should.
        case license(product: Int)
        case department(Int)
        /// So many of 1024 people.
        case share(Int)
    }

    let rules: [Rule]
    let names: StyledTexts
    let ids: [GUID]

    private static let others: [(name: String, share: Int)] = [
        ("Mobile Policy - Standard", 680), ("Mobile Policy - Strict", 60), ("Intune Pilot Candidates", 40), ("MDM Rollout, Phase 1", 90), ("VPN Users", 220),
        ("Shared Tablets & Scanners", 30), ("Works Council", 12), ("Team \"Aurora\"", 25), ("Fire Wardens", 15), ("All Drivers", 50),
    ]

    init(products: SampleProducts, draws: Draws) {
        var rules: [Rule] = []
        var names: [String] = []
        for (place, product) in products.products.enumerated() {
            rules.append(.license(product: place))
            names.append("LIC-" + product.partNumber)
        }
        for (place, name) in Departments.names.enumerated() where !name.isEmpty {
            rules.append(.department(place))
            names.append("Department " + name)
        }
        for other in Self.others {
            rules.append(.share(other.share))
            names.append(other.name)
        }
        self.rules = rules
        self.names = StyledTexts(names)
        ids = rules.indices.map { draws.guid(.groupID, $0) }
    }

    /// The group that gives a product.
    func id(ofProduct product: Int) -> GUID { ids[product] }
}
