/// How a page is looked at.
enum Medium: String, Sendable, CaseIterable {
    case light
    case dark
    case print
}

/// A sheet, in millimeters.
enum Paper: String, Sendable, CaseIterable {
    case a4 = "A4"
    case letter = "Letter"

    var width: Double { self == .a4 ? 210 : 215.9 }
    var height: Double { self == .a4 ? 297 : 279.4 }
    /// The width between the margins of the style sheet, in CSS pixels.
    var contentWidth: Int { Int((width - 30) / 25.4 * 96) }
}

/// Keys by their WebDriver codes.
enum Key: String, Sendable {
    case tab = "\u{E004}"
    case enter = "\u{E007}"
    case space = " "
    case arrowDown = "\u{E015}"
    case pageDown = "\u{E00F}"
    case end = "\u{E010}"
    case home = "\u{E011}"
}
