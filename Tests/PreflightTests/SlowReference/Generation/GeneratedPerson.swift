/// A person as the directory knows them; each file tells a part of it.
struct GeneratedPerson {
    struct License {
        let product: GeneratedProduct
        let group: String?
        let state: String
        let disabledPlans: [String]
        /// Whether exports say which plans are off.
        let hasPlans: Bool
    }

    let id: String
    let userPrincipalName: String
    let formerName: String?
    let alias: String
    let displayName: String
    let department: String
    let isDeleted: Bool
    var licenses: [License]

    static let departments = ["Sales", "Field Service", "Finance", ""]
    static let groups = ["11111111-2222-4333-8444-555555555555", "66666666-7777-4888-8999-aaaaaaaaaaaa"]

    init(number: Int, random: inout SlowRandom) {
        id = random.guid()
        let first = random.pick(["Ana", "Bo", "Cy", "Dee", "Eli", "Fay", "Gus", "Ida"])
        let last = random.pick(["Kern", "Lind", "Moss", "Nye"])
        userPrincipalName = "\(first).\(last)\(number)@contoso.com"
        formerName = random.chance(15) ? "old.\(last.lowercased())\(number)@contoso.onmicrosoft.com" : nil
        alias = "\(first.lowercased())\(number)@contoso.net"
        // Some names occur twice: then they tell nobody apart.
        displayName = random.chance(25) ? "\(first) \(last)" : "\(first) \(last) \(number)"
        department = random.pick(Self.departments)
        isDeleted = random.chance(7)
        licenses = []
        for _ in 0..<random.pick([0, 0, 1, 1, 1, 2, 3]) {
            let product = random.chance(10) ? random.pick(GeneratedProduct.unpublished) : random.pick(GeneratedProduct.published)
            licenses.append(Self.license(product, &random))
            // The same product by a second path.
            if random.chance(15) { licenses.append(Self.license(product, &random)) }
        }
    }

    private static func license(_ product: GeneratedProduct, _ random: inout SlowRandom) -> License {
        var disabled: [String] = []
        if random.chance(30) { disabled += product.decidingPlans.filter { _ in random.chance(80) } }
        if random.chance(20) { disabled.append(GeneratedProduct.planTwo) }
        return License(
            product: product, group: random.chance(35) ? random.pick(groups) : nil,
            state: random.pick(["Active", "Active", "Active", "ActiveWithError", "Error", "Disabled"]), disabledPlans: disabled,
            hasPlans: !random.chance(4))
    }
}
