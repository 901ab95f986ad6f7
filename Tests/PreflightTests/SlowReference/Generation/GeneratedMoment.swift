import ExportReading

/// Moments before the as-of date of every generated tenant.
enum GeneratedMoment {
    static let asOf = Timestamp(seconds: 1_794_873_600)

    static func seconds(daysAgo: Int) -> Int64 { asOf.seconds - Int64(daysAgo) * 86400 }

    static func text(daysAgo: Int) -> String {
        let parts = Timestamp(seconds: seconds(daysAgo: daysAgo)).parts
        let month = parts.month < 10 ? "0\(parts.month)" : "\(parts.month)"
        let day = parts.day < 10 ? "0\(parts.day)" : "\(parts.day)"
        return "\(parts.year)-\(month)-\(day)T00:00:00Z"
    }
}
