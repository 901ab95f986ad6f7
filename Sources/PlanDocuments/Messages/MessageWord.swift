/// The fixed words of messages, by their key in `messages/<language>/words.txt`.
enum MessageWord: String, WordKey {
    static let fileName = "words.txt"
    static let file = MessageFolder.path(fileName, in: MessageFolder.original)

    // Days
    case day, months
    // What stands where nobody said otherwise
    case someone, helpContact, helpAt, helpAtHours, infoPage, sponsorName, localTime
    // Waves
    case waveZero, wavePilot, waveNumber
    // Platforms, owners, mail
    case apple, android, windows, otherPlatform, listed, personal, corporate, both, ownershipUnknown, mailYes, mailNo, mailUnknown
    // Numbers
    case devicesOfPeople, devices, people
    // What a recipient has to do
    case actionOnline, actionMail, actionEnroll, actionConnect, actionComply, actionTell

    var parameters: [String] {
        switch self {
        case .day: ["day", "month", "year"]
        case .helpAt: ["contact"]
        case .helpAtHours: ["contact", "hours"]
        case .waveNumber: ["number"]
        case .listed: ["first", "second"]
        case .devicesOfPeople: ["devices", "people"]
        default: []
        }
    }

    var hasCount: Bool { self == .devices || self == .people }
}
