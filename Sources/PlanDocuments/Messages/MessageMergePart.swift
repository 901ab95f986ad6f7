import RolloutPlanning
import TenantModel

/// The cells that the recipients of one wave share.
struct MessageMergePart: Sendable {
    let texts: MessageTexts
    let waves: TextColumn
    /// By the place of the day.
    let dates: TextColumn
    let sendDays: TextColumn
    let deadlines: TextColumn
    /// By language.
    let files: TextColumn
    /// Whether some text wants something of single devices.
    let namesDevices: Bool

    init(_ texts: MessageTexts, _ source: MessageSource) {
        self.texts = texts
        let send = texts.send
        waves = TextColumn(cells: [send.wave.map { "\($0.number)" } ?? ""])
        dates = TextColumn(cells: texts.dates.map { $0.map { "\($0)" } ?? "" })
        deadlines = TextColumn(cells: texts.dates.map { source.deadline(send, $0).map { "\($0)" } ?? "" })
        sendDays = TextColumn(
            cells: texts.dates.enumerated().map { place, date in
                let days = place == 0 ? send.days.map(\.date) : send.days.compactMap { date?.advanced(by: $0.offset) }
                return days.map { "\($0)" }.joined(separator: "; ")
            })
        files = TextColumn(cells: source.languages.all.map { send.file($0.tag) })
        namesDevices = source.languages.all.indices.contains { source.languages.template(send.message, $0)?.namesDevices == true }
    }
}
