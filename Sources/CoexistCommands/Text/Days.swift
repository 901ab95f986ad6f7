import ExportReading

/// Days as people read them.
enum Days {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `19 Nov 2026`.
    static func text(_ moment: Timestamp) -> String {
        let parts = moment.parts
        return "\(parts.day) \(months[parts.month - 1]) \(parts.year)"
    }
}
