/// One attribute. Its name is from a closed list; addresses come in through ``LinkTarget`` only.
struct HTMLAttribute: Sendable, Equatable {
    /// The attributes that any value may have: none is an address, a style or a handler.
    enum Name: String, Sendable {
        case id, alt, lang, scope, role, tabindex, open, hidden, colspan, start, title, type, dir, datetime
        case `class`
        case ariaLabel = "aria-label"
        case ariaLabelledBy = "aria-labelledby"
        case ariaHidden = "aria-hidden"
        case dataKind = "data-kind"
        case dataSort = "data-sort"
        // Words for the script
        case dataTheme = "data-theme"
        case dataFilter = "data-filter"
        case dataShown = "data-shown"
        case dataSortable = "data-sortable"
        case dataTables = "data-tables"
        case dataSearch = "data-search"
        case dataAll = "data-all"
        case dataClear = "data-clear"
        case dataDownload = "data-download"
        case dataClose = "data-close"
        case dataExplore = "data-explore"
        // The head of a page
        case content
        case httpEquiv = "http-equiv"
        // SVG geometry
        case x, y, dx, x1, x2, y1, y2, cx, cy, r, rx, width, height, d, viewBox, preserveAspectRatio, focusable
        case textAnchor = "text-anchor"
    }

    let name: String
    let value: String

    /// An attribute with a value, which the writer escapes.
    init(_ name: Name, _ value: String) {
        self.name = name.rawValue
        self.value = value
    }

    /// The bytes of a picture, already checked.
    init(source logo: BrandLogo) {
        name = "src"
        value = logo.address
    }

    /// A link's address, already checked.
    init(href target: LinkTarget) {
        name = "href"
        value = target.address
    }
}
