/// What an earlier run left behind: its choices, and what people changed in them by hand.
public struct PreviousPlan: Sendable, Equatable {
    /// A user's place in it.
    public struct Row: Sendable, Equatable {
        public let userPrincipalName: String
        public let objectID: String
        /// The wave that the plan had chosen; nil for none.
        public let planned: Int?
        /// The wave as it stands now; nil for none.
        public let wave: Int?
        /// The day as it stands in the file.
        public let date: String
        /// Whether a person chose the wave.
        public let isPinned: Bool
        /// Whether a person chose the day.
        public let isDatePinned: Bool
        /// Whether the user held the license already when the plan was made.
        public let wasLicensed: Bool
        /// Whether the plan had a row about the user, and nobody added it by hand.
        public let isKnown: Bool
        /// Where it stands in `waves.csv`; 0 when it does not.
        public let line: Int
        /// The cells of the columns that people added.
        public let ownCells: [String]

        /// A row.
        public init(
            userPrincipalName: String, objectID: String, planned: Int?, wave: Int?, date: String, isPinned: Bool, isDatePinned: Bool,
            wasLicensed: Bool = false, isKnown: Bool? = nil, line: Int, ownCells: [String] = []
        ) {
            self.userPrincipalName = userPrincipalName
            self.objectID = objectID
            self.planned = planned
            self.wave = wave
            self.date = date
            self.isPinned = isPinned
            self.isDatePinned = isDatePinned
            self.wasLicensed = wasLicensed
            self.isKnown = isKnown ?? (planned != nil || line == 0)
            self.line = line
            self.ownCells = ownCells
        }
    }

    public let rows: [Row]
    /// The days of its waves by number, as they stood in the lock.
    public let dates: [Int: String]

    /// What the pilot was asked to be; nil for the size that ships.
    public let pilotBudget: PilotPlan.Budget?
    /// The titles of the columns that people added to `waves.csv`.
    public let ownTitles: [String]

    /// An earlier plan.
    public init(rows: [Row], dates: [Int: String], pilotBudget: PilotPlan.Budget? = nil, ownTitles: [String] = []) {
        self.rows = rows
        self.dates = dates
        self.pilotBudget = pilotBudget
        self.ownTitles = ownTitles
    }
}
