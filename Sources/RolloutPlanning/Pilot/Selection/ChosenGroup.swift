/// A finished group: members of each row, and its worth.
struct ChosenGroup {
    var members: [Int32]
    var covered: Int64
    var preference: Int64

    /// Covers more, or as much with members who are more welcome.
    func isBetter(than other: ChosenGroup) -> Bool {
        covered != other.covered ? covered > other.covered : preference > other.preference
    }
}
