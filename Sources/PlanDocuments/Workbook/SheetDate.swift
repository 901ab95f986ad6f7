import ExportReading
import TenantModel

/// Dates as spreadsheets count them: in days since the end of 1899.
enum SheetDate {
    private static let daysBefore1970 = 25569.0
    /// From March 1900 on, where the count is without its well-known mistake, to the end of 9999.
    private static let countable = 61.0..<2_958_466.0

    /// A moment in UTC; nil where spreadsheets have no date for it.
    static func serial(_ moment: Timestamp) -> Double? {
        let serial = Double(moment.seconds) / 86400 + daysBefore1970
        return countable.contains(serial) ? serial : nil
    }

    /// A day written `2026-11-19`; nil for anything else.
    static func serial(day text: UnsafeRawBufferPointer) -> Double? {
        guard text.count == Timestamp.printedDayLength, text[4] == dash, text[7] == dash, let year = number(text[0..<4]), let month = number(text[5..<7]),
            let day = number(text[8..<10]), let moment = Timestamp(year: year, month: month, day: day)
        else { return nil }
        return serial(moment)
    }

    private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> Int? {
        digits.reduce(0) { sum, digit in (0x30...0x39).contains(digit) ? sum.map { $0 * 10 + Int(digit - 0x30) } : nil }
    }

    private static let dash = UInt8(ascii: "-")
}
