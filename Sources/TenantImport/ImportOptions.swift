public import ExportReading

/// What importing needs to know besides the files.
public struct ImportOptions: Sendable {
    /// Which number of a local date is the day, where the column itself does not tell.
    public var dateOrder: DateOrder?
    /// The "now" of the run: moments later than this are no sign of how fresh a file is.
    public var now: Timestamp
    /// Which group a member export without group name is about, by file.
    public var groupOfFile: [String: String]

    /// Whether a plan is to be made: only then are titles, offices and languages of people read.
    public var planning: Bool

    /// Options.
    public init(now: Timestamp, dateOrder: DateOrder? = nil, groupOfFile: [String: String] = [:], planning: Bool = false) {
        self.now = now
        self.dateOrder = dateOrder
        self.groupOfFile = groupOfFile
        self.planning = planning
    }
}
