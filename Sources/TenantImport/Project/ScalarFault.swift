import ExportReading
import ReferenceData

/// What is wrong with a single value: a sentence that goes on after the name of its key, and the remedy.
struct ScalarFault {
    let message: String
    let fix: String

    /// Nil when the text is what the shape asks for.
    init?(_ text: String, _ shape: ProjectShape) {
        guard !text.isEmpty else {
            (message, fix) = ("is empty", "Write a value after the colon, or remove the key.")
            return
        }
        let shown = "\"\(ShownText.of(text))\""
        switch shape {
        case .choice(let words):
            guard !words.contains(text) else { return nil }
            let near = NearestName.find(text, among: words).map { "Did you mean \($0)? " } ?? ""
            message = "cannot be \(shown)"
            fix = words.count == 1 ? "The only value is \(words[0]); remove the key otherwise." : "\(near)Possible are \(words.joined(separator: ", "))."
        case .flag:
            guard Self.flag(text) == nil else { return nil }
            (message, fix) = ("must be true or false, not \(shown)", "Write true or false.")
        case .integer(let range):
            if let number = Int(text), range.contains(number) { return nil }
            message = "must be a whole number from \(range.lowerBound) to \(range.upperBound), not \(shown)"
            fix = "Write digits only."
        case .number(let range):
            if let number = Self.number(text), range.contains(number) { return nil }
            message =
                range.upperBound < 1e12
                ? "must be a number from \(Int(range.lowerBound)) to \(Int(range.upperBound)), not \(shown)" : "must be a number, not \(shown)"
            fix = "Write the number alone, with a point for decimals, such as 2.5."
        case .date:
            guard ProjectDate.moment(text, alone: .startOfDay) == nil else { return nil }
            message = "is no date: \(shown)"
            fix = "Write it as 2026-11-19, or with a time as 2026-11-19T08:00:00Z."
        case .tenantID:
            if let id = GUID(text), !id.isZero { return nil }
            message = "is no tenant id: \(shown)"
            fix = "Copy it from Entra admin center › Overview › Tenant ID."
        case .timeZone:
            guard !Self.isTimeZone(text) else { return nil }
            message = "is no time zone: \(shown)"
            fix = "Write its IANA name, such as Europe/Paris."
        case .color:
            guard !Self.isColor(text) else { return nil }
            message = "is no color: \(shown)"
            fix = "Write it as six digits from 0 to f after a #, in quotes: \"#0b5394\"."
        case .rule:
            guard !Self.isRule(text) else { return nil }
            message = "is no rule: \(shown)"
            fix = (NearestName.find(text, among: RuleCatalog.entries.map(\.id)).map { "Did you mean \($0)? " } ?? "") + "\"coexist rules\" lists them."
        default: return nil
        }
    }

    /// `true` or `false` in any letter case; nil for every other text.
    static func flag(_ text: String) -> Bool? { Bool(text.lowercased()) }

    /// A number with a point for decimals, without exponent; nil for every other text.
    static func number(_ text: String) -> Double? {
        guard text.utf8.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }) else { return nil }
        return Double(text)
    }

    /// Names such as `Europe/Paris`, `UTC`, `Etc/GMT+3`; which of them exist is not known here.
    private static func isTimeZone(_ text: String) -> Bool {
        text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            part.utf8.first.map { $0 & 0xDF &- 0x41 < 26 } == true
                && part.utf8.allSatisfy { $0 & 0xDF &- 0x41 < 26 || $0 &- 0x30 < 10 || "_+-".utf8.contains($0) }
        }
    }

    /// `#0b5394`, in any letter case.
    private static func isColor(_ text: String) -> Bool {
        text.utf8.count == 7 && text.hasPrefix("#") && text.utf8.dropFirst().allSatisfy { $0 &- 0x30 < 10 || $0 & 0xDF &- 0x41 < 6 }
    }

    /// Rules of the catalog, and those about plans, which it does not list.
    private static func isRule(_ text: String) -> Bool {
        RuleCatalog.entries.contains { $0.id == text } || text.hasPrefix("PLN-") && text.count == 6 && Int(text.suffix(2)) != nil
    }
}
