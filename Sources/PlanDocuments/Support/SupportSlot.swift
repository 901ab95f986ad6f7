/// The components of the support plan and the desk card, by the names that their templates use.
enum SupportSlot: String, ComponentSlot {
    case tiles, dates
    case allDates = "all-dates"
    case waves, sites
    case loadChart = "load-chart"
    case load, rates, issues, runbooks
    case watchLists = "watch-lists"
    case training
}

/// For templates without components: no name is known.
enum NoSlot: String, ComponentSlot {
    case none

    static let allCases: [NoSlot] = []
}
