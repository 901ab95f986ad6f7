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
    /// Paths, nil without a column of them; plans that are on, nil without that column.
    case plans(paths: [Path]?, on: [String]?)

    var level: Int {
        switch self {
        case .notRead: 0
        case .names: 1
        case .plans: 2
        }
    }

    init(file: GeneratedFile, row: Int) {
        switch file.format {
        case "m365.users.g3" where !Self.isEmptyThroughout(file, "Licenses"):
            self = .names(Self.split(file.text(row, "Licenses")))
        case "graph.users":
            let paths = Self.paths(file, row)
            let on = Self.isEmptyThroughout(file, "assignedPlans") ? nil : Self.plansThatAreOn(file.value(row, "assignedPlans"))
            self = paths == nil && on == nil ? .notRead : .plans(paths: paths, on: on)
        default:
            self = .notRead
        }
    }

    private static func isEmptyThroughout(_ file: GeneratedFile, _ column: String) -> Bool {
        file.records.indices.allSatisfy { file.value($0, column).items == nil && file.text($0, column).isEmpty }
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

    /// The paths of `licenseAssignmentStates`; without that column `assignedLicenses`, all of them effective.
    private static func paths(_ file: GeneratedFile, _ row: Int) -> [Path]? {
        if !isEmptyThroughout(file, "licenseAssignmentStates") {
            return file.value(row, "licenseAssignmentStates").items?.map { item in
                Path(
                    product: (item["skuId"]?.text ?? "").lowercased(), isEffective: ["Active", "ActiveWithError"].contains(item["state"]?.text),
                    disabledPlans: item["disabledPlans"]?.items?.map { $0.text.lowercased() })
            }
        }
        if isEmptyThroughout(file, "assignedLicenses") { return nil }
        return file.value(row, "assignedLicenses").items?.map { item in
            Path(
                product: (item["skuId"]?.text ?? "").lowercased(), isEffective: true,
                disabledPlans: item["disabledPlans"]?.items?.map { $0.text.lowercased() })
        }
    }

    private static func plansThatAreOn(_ value: GeneratedValue) -> [String]? {
        value.items?.filter { ["Enabled", "Warning"].contains($0["capabilityStatus"]?.text) }.map { ($0["servicePlanId"]?.text ?? "").lowercased() }
    }
}
