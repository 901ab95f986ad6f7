import RolloutPlanning
import TenantModel

/// `messages/calendar.csv`: a row for each day on which something is sent.
enum MessageCalendarFile {
    static let columns = ["sendOn", "message", "title", "wave", "audience", "recipients", "channels", "missedDate", "textFile", "recipientsFile"]

    static func file(_ source: MessageSource, text: CommunicationText) -> OutputFile {
        var writer = CSVWriter(columns: columns)
        for send in source.schedule.sends {
            let channels = source.languages.template(send.message, 0)?.channels ?? []
            for sending in send.days {
                writer.cell("\(sending.date)")
                writer.cell(send.message.rawValue)
                writer.cell(text.title(of: send.message))
                if let wave = send.wave { writer.cell(wave.number) } else { writer.emptyCell() }
                writer.cell(text.audience(of: send.message))
                if let recipients = send.recipients { writer.cell(recipients) } else { writer.emptyCell() }
                writer.cell(channels.map(text.name).joined(separator: "; "))
                writer.cell(sending.missed.map { "\($0)" } ?? "")
                writer.cell(send.file(MessageFolder.original))
                writer.cell(MessageSend.mergeFile(send.message))
                writer.endRow()
            }
        }
        return OutputFile("messages/calendar.csv", bytes: writer.bytes)
    }
}
