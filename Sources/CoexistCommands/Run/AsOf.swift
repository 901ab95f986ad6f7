import ExportReading
import TenantModel

/// The "now" of a run: the command line's, else the project file's, else the clock's.
enum AsOf {
    static func moment(_ option: String?, settings: ProjectSettings, console: Console) throws -> Timestamp {
        guard let option else { return settings.asOf ?? console.now() }
        var text = option
        let reading = text.withUTF8 { DateReading(UnsafeRawBufferPointer($0)) }
        guard case .moment(let moment, _) = reading, option.first?.isNumber == true, option.dropFirst(4).first == "-" else {
            throw CommandFailure("--as-of \(option) is no ISO 8601 date. Write 2026-11-19 or 2026-11-19T08:00:00Z.")
        }
        // A date alone means the end of that day.
        return option.count <= 10 ? Timestamp(seconds: moment.seconds + 86399) : moment
    }
}
