/// Time spans as exports write them.
enum TimeSpanText {
    /// The seconds of `PT5M`, `P1DT2H`, `00:05:00`, `1.02:03:04`; nil for anything else.
    static func seconds(of text: String) -> Int? {
        let text = text.trimmingBlanks
        return text.hasPrefix("P") || text.hasPrefix("-P") ? xmlDuration(text) : clock(text)
    }

    /// Days, hours, minutes and seconds of an XML duration. Years and months have no fixed length and are refused.
    private static func xmlDuration(_ text: String) -> Int? {
        guard text.hasPrefix("P"), text.utf8.count > 2, text.utf8.count <= 64 else { return nil }
        var total = 0
        var digits = ""
        var isTime = false
        var units = Substring("DHMS")
        for character in text.dropFirst() {
            if character == "T", !isTime, digits.isEmpty {
                isTime = true
                continue
            }
            if character.isASCII, character.isNumber || character == "." {
                digits.append(character)
                continue
            }
            // Each unit once, in order; M before T would be months.
            guard let place = units.firstIndex(of: character), (character == "D") != isTime, !digits.isEmpty else { return nil }
            units = units[units.index(after: place)...]
            guard let amount = character == "S" ? wholeSeconds(digits) : Int(digits) else { return nil }
            let (product, overflow) = amount.multipliedReportingOverflow(by: ["D": 86400, "H": 3600, "M": 60][character] ?? 1)
            guard !overflow, product <= maximum else { return nil }
            total += product
            digits = ""
        }
        return digits.isEmpty ? total : nil
    }

    /// `hh:mm`, `hh:mm:ss`, `d.hh:mm:ss`, each with a fraction of a second.
    private static func clock(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count) else { return nil }
        let front = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(front.count), let hours = number(front[front.count - 1]), hours < 24, let minutes = number(parts[1]), minutes < 60,
            let seconds = parts.count == 3 ? wholeSeconds(String(parts[2])) : 0, seconds < 60
        else { return nil }
        guard let days = front.count == 2 ? number(front[0]) : 0, days <= maximum / 86400 else { return nil }
        return days * 86400 + hours * 3600 + minutes * 60 + seconds
    }

    private static let maximum = 86400 * 36500

    private static func number(_ text: Substring) -> Int? { text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil }

    /// The whole part of `30.0000000`.
    private static func wholeSeconds(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.count == 1 || number(parts[1]) != nil else { return nil }
        return number(parts[0])
    }
}
