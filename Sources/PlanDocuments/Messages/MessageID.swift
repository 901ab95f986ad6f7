/// The messages of a rollout, by their numbers. Their texts are templates.
enum MessageID: String, CaseIterable, Sendable {
    case kickoff = "M-00"
    case announcement = "M-01"
    case dayOne = "M-02"
    case prepare = "M-03"
    case dayBefore = "M-04"
    case today = "M-04b"
    case mail = "M-05"
    case done = "M-06"
    case notCompliant = "M-07"
    case notSeen = "M-08"
    case helpDesk = "M-09"
    case vip = "M-10"
    case external = "M-11"
    case userless = "M-12"
    case closing = "M-13"
    case delay = "M-14"

    /// The template in a language's folder, and the name of the text in the output.
    var fileName: String { rawValue + ".md" }

    /// The wave by whose day a message is sent.
    enum Anchor: Sendable {
        /// Once, around the enablement.
        case enablement
        /// Once, after the last wave.
        case lastWave
        /// For each wave, those included that switch at enablement.
        case eachWave
        /// For each wave after enablement.
        case laterWaves
        /// For those who switch at enablement.
        case waveZero
        /// When something happens.
        case event
    }

    var anchor: Anchor {
        switch self {
        case .kickoff, .external, .userless: .enablement
        case .closing: .lastWave
        case .announcement: .laterWaves
        case .dayOne: .waveZero
        case .delay: .event
        case .prepare, .dayBefore, .today, .mail, .done, .notCompliant, .notSeen, .helpDesk, .vip: .eachWave
        }
    }

    /// Days from the anchor on which it is sent, negative before it. A short plan begins ten days before enablement and ends two weeks after.
    func offsets(wave: Int, isShort: Bool) -> [Int] {
        let early = isShort ? -10 : -14
        return switch self {
        case .kickoff: [isShort ? -10 : -21]
        case .announcement, .userless: [early]
        case .dayOne, .vip: [early, -1]
        case .prepare, .external: [-7]
        case .dayBefore: [-1]
        case .today, .mail: [0]
        case .done: [1]
        case .notCompliant: [1, 3, 7]
        case .notSeen: isShort ? [-7, 1, 7] : [-7, 1, 7, 30]
        case .helpDesk: wave == 0 ? [-7, -1] : [-1]
        case .closing: [14]
        case .delay: []
        }
    }

    /// Until when a recipient should have done what it asks, in days from the anchor.
    var deadline: Int {
        switch self {
        case .notCompliant, .notSeen, .delay: 7
        default: -1
        }
    }

    /// Whether its mail-merge file names people; the others name lists of them.
    func namesPeople(planned: Int) -> Bool {
        switch self {
        case .kickoff, .closing, .delay, .helpDesk: false
        // The same people as M-04: in a large tenant that file is not written three times.
        case .today, .done, .prepare: planned <= Self.mostRepeated
        default: true
        }
    }

    /// Whether it speaks to single people, and not to everybody or to the help desk.
    var isToPeople: Bool {
        switch self {
        case .kickoff, .closing, .delay, .helpDesk, .userless: false
        default: true
        }
    }

    /// Above so many people the lists of M-04 are not repeated.
    static let mostRepeated = 100_000
}
