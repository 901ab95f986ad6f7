/// The elements that our documents use. Data can never name one, and none of them runs anything.
///
/// Style and script are not here: only the page shell writes them.
enum HTMLTag: String, Sendable {
    case a, abbr, article, aside, bdi, blockquote, br, button, caption, code, dd, details, div, dl, dt, em, figcaption, figure, footer, img
    case h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, small, span, strong, sub, summary, sup
    case meta, table, tbody, td, tfoot, th, thead, tr, ul
    // SVG
    case svg, g, line, path, rect, text, title, circle

    /// Whether the element has no content and no end tag.
    var isVoid: Bool { self == .br || self == .hr || self == .meta || self == .img }

    /// Whether a line end around the element changes nothing that is seen; the writer then puts one, so that files can be compared.
    var startsLine: Bool {
        switch self {
        case .a, .abbr, .bdi, .br, .button, .code, .em, .img, .small, .span, .strong, .sub, .sup, .title, .g: false
        default: true
        }
    }
}
