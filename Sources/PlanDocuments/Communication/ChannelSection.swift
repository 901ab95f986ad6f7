import RolloutPlanning
import TenantModel

/// What each channel is for, and which messages use it.
struct ChannelSection {
    let source: MessageSource
    let text: CommunicationText

    var table: DataTable {
        let rows = MessageChannel.allCases.compactMap { channel -> [DataTable.Value]? in
            let messages = source.schedule.sends.map(\.message).filter { source.languages.template($0, 0)?.channels.contains(channel) == true }
            let names = MessageID.allCases.filter(messages.contains).map(\.rawValue)
            return names.isEmpty ? nil : [.text(text.name(of: channel)), .text(text.use(of: channel)), .text(names.joined(separator: ", "))]
        }
        return DataTable(
            caption: text(.channelsCaption), columns: [.init(text(.channelTitle)), .init(text(.channelUseTitle)), .init(text(.channelMessagesTitle))],
            rows: rows)
    }
}
