/// What a user's evidence proves: the first table of the page.
struct SlowEntitlement: Equatable {
    let answer: String
    /// 3 high, 2 medium, 1 low; unknown has none.
    let confidence: Int

    static let yes = SlowEntitlement(answer: "yes", confidence: 3)
    static let presumed = SlowEntitlement(answer: "yes", confidence: 2)
    static let no = SlowEntitlement(answer: "no", confidence: 3)
    static let pending = SlowEntitlement(answer: "pending", confidence: 2)
    static let unknown = SlowEntitlement(answer: "unknown", confidence: 1)
}

/// The products of a tenant: its own list first, the published list after it.
struct SlowProducts {
    /// How the deciding plans of a product are, by plan id: "yes" or "pending". Nil for a product that no list has.
    private var contents: [String: [String: String]] = [:]
    private var idOfName: [String: String] = [:]
    private var idOfPartNumber: [String: String] = [:]

    init(files: [GeneratedFile], productNames: [String: String]) {
        for product in GeneratedProduct.published {
            idOfName[product.name.lowercased()] = product.id
            idOfPartNumber[product.partNumber.lowercased()] = product.id
            contents[product.id] = Dictionary(uniqueKeysWithValues: product.decidingPlans.map { ($0, "yes") })
        }
        for file in files where file.format == "graph.subscribedSkus" {
            for row in file.records.indices { addPool(file, row) }
        }
        for product in GeneratedProduct.published where product.isDeviceOnly { contents[product.id] = [:] }
        for (name, partNumber) in productNames {
            if let id = idOfPartNumber[partNumber.lowercased()] { idOfName[name.lowercased()] = id }
        }
    }

    /// A pool in grace counts, a suspended one does not; a plan of it that is disabled or in error does not.
    private mutating func addPool(_ file: GeneratedFile, _ row: Int) {
        let id = file.text(row, "skuId").lowercased()
        idOfPartNumber[file.text(row, "skuPartNumber").lowercased()] = id
        var plans: [String: String] = [:]
        for plan in file.value(row, "servicePlans").items ?? [] {
            guard let planID = plan["servicePlanId"]?.text.lowercased(), GeneratedProduct.deciding.contains(planID) else { continue }
            let status = plan["provisioningStatus"]?.text ?? ""
            if status == "Success" { plans[planID] = "yes" } else if status.hasPrefix("Pending") { plans[planID] = "pending" }
        }
        let counts = ["Enabled", "Warning"].contains(file.text(row, "capabilityStatus"))
        contents[id] = counts ? plans : [:]
    }

    /// The entitlement that licenses give.
    func entitlement(_ licenses: SlowLicenses) -> SlowEntitlement {
        switch licenses {
        case .notRead: .unknown
        case .names(let names): entitlement(names: names)
        case .plans(let paths, let listed): entitlement(paths: paths, listed: listed)
        }
    }

    private func entitlement(names: [String]) -> SlowEntitlement {
        let products = names.map { name in idOfName[name.lowercased()].flatMap { contents[$0] } }
        let answers = products.compactMap { $0 }.flatMap(\.values)
        if answers.contains("yes") { return .presumed }
        if answers.contains("pending") { return .pending }
        return products.contains(where: { $0 == nil }) ? .unknown : .no
    }

    /// The paths decide. The directory's own list of plans decides about products that no list has, and where there are no paths;
    /// a plan that it lists as deleted or suspended is not on, whatever a path says.
    private func entitlement(paths: [SlowLicenses.Path]?, listed: [String: Bool]?) -> SlowEntitlement {
        let isOn = listed?.values.contains(true)
        let effective = (paths ?? []).filter(\.isEffective)
        if (paths ?? []).isEmpty { return isOn == true ? .yes : .no }
        var answers: [String] = []
        var presumed: [String] = []
        var hasUnknownProduct = false
        for path in effective {
            guard let plans = contents[path.product] else {
                hasUnknownProduct = true
                continue
            }
            guard let disabled = path.disabledPlans else {
                presumed += plans.values
                continue
            }
            answers += plans.filter { !disabled.contains($0.key) }.values
        }
        // Where a path does not say which plans are off, the directory's list does; without it the product is presumed to be whole.
        if !presumed.isEmpty, isOn == true { answers.append("yes") }
        let isDenied = listed.map { !$0.isEmpty && isOn == false } ?? false
        if answers.contains("yes"), !isDenied { return .yes }
        if hasUnknownProduct, isOn == true { return .yes }
        if presumed.contains("yes"), listed == nil { return .presumed }
        if (answers + (listed == nil ? presumed : [])).contains("pending"), !isDenied { return .pending }
        return hasUnknownProduct && listed == nil ? .unknown : .no
    }
}
