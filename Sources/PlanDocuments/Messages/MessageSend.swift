import RolloutPlanning
import TenantModel

/// A message to the people of one wave, or to everybody it concerns, with the days on which it is sent.
struct MessageSend: Sendable {
    let message: MessageID
    /// Nil: once, for all.
    let wave: PlanWave?
    /// The day that the message is about; nil when nobody can tell yet.
    let about: RolloutDate?
    let deadline: RolloutDate?
    let days: [Sending]
    /// How many get it; nil when it goes to lists that no export tells.
    let recipients: Int?

    struct Sending: Sendable, Equatable {
        let offset: Int
        let date: RolloutDate
        /// The day on which it should have been sent, when that is past.
        let missed: RolloutDate?
    }

    /// The folder of its text below `messages/`.
    var folder: String { wave.map { "wave-\($0.number)" } ?? "all" }

    /// The file of its text below `messages/`.
    func file(_ tag: String) -> String {
        tag == MessageFolder.original ? "\(folder)/\(message.rawValue).md" : "\(folder)/\(message.rawValue).\(tag).md"
    }

    /// The mail-merge file beside it.
    static func mergeFile(_ message: MessageID) -> String { message.rawValue + ".csv" }
}
