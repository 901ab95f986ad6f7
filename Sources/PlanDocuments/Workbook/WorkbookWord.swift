/// The words of the first sheet by their key in `workbook.txt`.
enum WorkbookWord: WordKey {
    /// The header of a column.
    case sheet, rows, holds
    /// Whose numbers these are, and of when.
    case about
    /// What a sheet holds.
    case content(SheetName)
    /// What is said of the ledger of a large tenant, with the number of users who are left out.
    case movers
    /// What is said of a sheet that is full, with the number of rows that are left out.
    case full

    static let file = "workbook.txt"
    static let allCases: [Self] = [.sheet, .rows, .holds, .about, .movers, .full] + SheetName.allCases.filter { $0 != .readMe }.map { .content($0) }

    var rawValue: String {
        switch self {
        case .sheet: "head.sheet"
        case .rows: "head.rows"
        case .holds: "head.holds"
        case .about: "about"
        case .content(let name): "sheet.\(name)"
        case .movers: "movers"
        case .full: "full"
        }
    }

    init?(rawValue: String) {
        guard let key = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = key
    }

    var parameters: [String] { self == .about ? ["tenant", "asOf"] : [] }
    var optionals: [String] { self == .about ? ["tenant"] : [] }

    var hasCount: Bool {
        switch self {
        case .movers, .full: true
        default: false
        }
    }
}
