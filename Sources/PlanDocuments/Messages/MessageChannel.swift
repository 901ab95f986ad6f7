/// The ways on which a message goes out, by the letters that templates use.
enum MessageChannel: Character, CaseIterable, Sendable {
    case email = "E"
    case teams = "T"
    case intranet = "I"
    case manager = "M"
    case push = "P"
    case text = "S"
    case helpDesk = "H"
}
