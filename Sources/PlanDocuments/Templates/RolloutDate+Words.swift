import ExportReading
import RolloutPlanning

extension RolloutDate {
    /// The date as documents have it: the day as `day` writes it, or `T−7` and `W2+1`, with a minus that is one, while the day of enablement is open.
    func words(_ day: (Timestamp) -> String) -> String { self.day.map { day($0.start) } ?? "\(self)".replacing("-", with: "\u{2212}") }
}
