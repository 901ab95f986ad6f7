/// Why a value could not be read; the scanner's position tells where.
enum JSONProblem: Error, Equatable {
    /// The bytes at hand end inside the value: there may be more to come.
    case endOfBytes
    /// The text is not JSON.
    case malformed(JSONMistake)
    /// More levels than ``ReadingLimits/depth``.
    case tooDeep
    /// A text longer than ``ReadingLimits/cellBytes``.
    case cellTooLong
    /// A record longer than four cells may be.
    case recordTooLong
    /// A text that is not UTF-8.
    case undecodableBytes
    /// A list or a single value where a record should be.
    case notAnObject

    /// The reason in `quarantine.csv`.
    var reason: String {
        switch self {
        case .endOfBytes: "truncated"
        case .malformed: "malformedJSON"
        case .tooDeep: "tooDeep"
        case .cellTooLong: "cellTooLong"
        case .recordTooLong: "recordTooLong"
        case .undecodableBytes: "undecodableBytes"
        case .notAnObject: "notAnObject"
        }
    }
}
