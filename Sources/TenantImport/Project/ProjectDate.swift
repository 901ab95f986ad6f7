import ExportReading

/// Dates of the project file: ISO 8601, always with the year first, in UTC where no zone is written.
enum ProjectDate {
    /// What a date without a time of day means.
    enum Alone { case startOfDay, endOfDay }

    /// Reads `2026-11-19` or `2026-11-19T08:00:00Z`; nil for every other text, also for days that no calendar has.
    static func moment(_ text: String, alone: Alone) -> Timestamp? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), bytes[0..<4].allSatisfy({ $0 &- 0x30 < 10 }),
            case .moment(let moment, _) = bytes.withUnsafeBytes({ DateReading($0) })
        else { return nil }
        return bytes.count == 10 && alone == .endOfDay ? Timestamp(seconds: moment.seconds + 86_399) : moment
    }
}
