/// What one record says about licenses.
enum SlowLicenses: Equatable {
    struct Path: Equatable {
        let product: String
        let isEffective: Bool
        /// Nil where the export does not say.
        let disabledPlans: [String]?
    }

    case notRead
    /// Product names; empty for somebody without license.
    case names([String])
    /// Paths, nil without a column of them; whether the deciding plans that the directory lists are on, nil when it lists no plan at all.
    case plans(paths: [Path]?, listed: [String: Bool]?)

    var level: Int {
        switch self {
        case .notRead: 0
        case .names: 1
        case .plans: 2
        }
    }

    init(file: GeneratedFile, row: Int) {
        switch file.format {
        // A column that is empty throughout was not read; an empty cell of another column names no product.
        case "m365.users.g3" where file.records.indices.contains(where: { !file.text($0, "Licenses").isEmpty }):
            // The admin center writes Unlicensed: an empty cell says nothing.
            let cell = file.text(row, "Licenses")
            self = cell.isEmpty ? .notRead : .names(Self.split(cell))
        case "graph.users":
            let paths = Self.paths(file, row)
            let listed = Self.listedPlans(file.value(row, "assignedPlans"))
            self = paths == nil && file.value(row, "assignedPlans").items == nil ? .notRead : .plans(paths: paths, listed: listed)
        default:
            self = .notRead
        }
    }

    /// "Split on + only where it has no space on either side."
    private static func split(_ cell: String) -> [String] {
        if cell.isEmpty || cell.lowercased() == "unlicensed" { return [] }
        var names = [""]
        let letters = Array(cell)
        for (place, letter) in letters.enumerated() {
            let isSeparator = letter == "+" && place > 0 && letters[place - 1] != " " && place + 1 < letters.count && letters[place + 1] != " "
            if isSeparator { names.append("") } else { names[names.count - 1].append(letter) }
        }
        return names
    }

    /// The paths of `licenseAssignmentStates`; without any there `assignedLicenses`, all of them effective.
    private static func paths(_ file: GeneratedFile, _ row: Int) -> [Path]? {
        let states = file.value(row, "licenseAssignmentStates").items
        if let states, !states.isEmpty { return states.map { path($0, isEffective: ["Active", "ActiveWithError"].contains($0["state"]?.text)) } }
        return file.value(row, "assignedLicenses").items?.map { path($0, isEffective: true) } ?? states.map { _ in [] }
    }

    private static func path(_ item: GeneratedValue, isEffective: Bool) -> Path {
        Path(
            product: (item["skuId"]?.text ?? "").lowercased(), isEffective: isEffective,
            disabledPlans: item["disabledPlans"]?.items?.map { $0.text.lowercased() })
    }

    private static func listedPlans(_ value: GeneratedValue) -> [String: Bool]? {
        guard let items = value.items, !items.isEmpty else { return nil }
        let plans = items.map { (($0["servicePlanId"]?.text ?? "").lowercased(), ["Enabled", "Warning"].contains($0["capabilityStatus"]?.text)) }
        return Dictionary(plans.filter { GeneratedProduct.deciding.contains($0.0) }, uniquingKeysWith: { $0 || $1 })
    }
}
