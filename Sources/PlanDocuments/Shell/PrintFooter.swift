/// The line at the foot of every printed page: whose data it is and of when, and the page's number.
///
/// It is part of the style sheet, since only there can a page's margin be reached; the text is a CSS string in which everything but letters
/// and digits is escaped.
enum PrintFooter {
    static func style(_ text: String) -> String {
        "@media print{@page{@bottom-left{content:\"\(escaped(text))\"}@bottom-right{content:counter(page) \" / \" counter(pages)}}}\n"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            if isPlain {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\" + String(scalar.value == 0 ? 0xFFFD : scalar.value, radix: 16) + " "
            }
        }
        return result
    }
}
