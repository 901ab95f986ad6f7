import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// `messages/M-04.csv`: a row for each recipient of a message, for mail merge. Made in pieces, for a million people as for thirty.
struct MessageMergeFile: Sendable {
    static let columns = [
        "recipient", "firstName", "wave", "date", "timeZone", "sendOn", "platforms", "devices", "ownership", "mailProfile", "actions", "language", "textFile",
        "text", "deadline", "certExpiry", "removalDate",
    ]

    /// The column that fills a placeholder: `firstName` for `FirstName`.
    static func column(of placeholder: String) -> String { placeholder.prefix(1).lowercased() + placeholder.dropFirst() }

    private let message: MessageID
    private let source: MessageSource
    private let parts: [MessageMergePart]
    private let shared: MessageCells

    init(_ message: MessageID, texts: [MessageTexts], source: MessageSource, shared: MessageCells) {
        self.message = message
        self.source = source
        self.shared = shared
        parts = texts.map { MessageMergePart($0, source) }
    }

    func file(_ workers: Workers) -> OutputFile {
        RowsFile.file("messages/" + MessageSend.mergeFile(message), columns: Self.columns, workers: workers, runs: parts.map(run))
    }

    private func run(_ part: MessageMergePart) -> RowsFile.Run {
        if message == .external {
            return RowsFile.Run(count: source.tenant.users.count) { row, writer in append(UserID(index: UInt32(row)), part, to: &writer) }
        }
        if message == .userless {
            let devices = source.decisions.devices(.notMigrated)
            return RowsFile.Run(count: devices.count) { row, writer in shared.append(devices[row], part, source, to: &writer) }
        }
        if message == .delay {
            let waves = source.plan.waves.filter { !$0.users.isEmpty }
            return RowsFile.Run(count: waves.count) { row, writer in shared.append(waves[row], message, part, source, to: &writer) }
        }
        guard message.namesPeople(planned: source.plan.planned), let wave = part.texts.send.wave else {
            return RowsFile.Run(count: 1) { _, writer in shared.append(part.texts.send.wave, message, part, source, to: &writer) }
        }
        return RowsFile.Run(count: wave.users.count) { row, writer in append(wave.users[row], part, to: &writer) }
    }

    private func append(_ user: UserID, _ part: MessageMergePart, to writer: inout CSVWriter) {
        guard source.people.gets(message, user) else { return }
        let users = source.tenant.users
        let row = user.row
        let symbol = users.language(of: user)
        let language = source.languages.place(of: symbol, for: message)
        let slot = part.texts.slot(of: user, source.plan)
        let traits = source.people.traits[row]
        users.userPrincipalName.withBytes(row) { writer.cell($0) }
        let someone = shared.someone[language]
        users.displayName.withBytes(row) { name in
            let first = FirstName.bytes(of: name)
            if first.isEmpty { writer.cell(someone) } else { writer.cell(first) }
        }
        writer.encodedCell(part.waves, 0)
        writer.encodedCell(part.dates, slot)
        let site = source.plan.sites[user]
        writer.encodedCell(shared.timeZones, (site ?? -1) + 1)
        writer.encodedCell(part.sendDays, slot)
        writer.encodedCell(shared.words.platforms, Int(source.people.platforms[row]))
        let isNamed = part.namesDevices
        var removal = RemovalDates()
        if isNamed { shared.appendDevices(of: user, message, source, &removal, to: &writer) } else { writer.emptyCell() }
        writer.encodedCell(shared.ownerships, Int(traits.intersection(.ownership).rawValue) >> 4)
        writer.cell(traits.contains(.mail) ? true : traits.contains(.mailUnknown) ? nil : false)
        writer.encodedCell(shared.actions[language], MessageCells.actionSet(traits, message))
        writer.encodedCell(shared.languages, Int(symbol.index))
        writer.encodedCell(part.files, language)
        writer.cell(part.texts.number(traits, language: language, slot: slot))
        writer.encodedCell(part.deadlines, slot)
        removal.append(to: &writer)
        writer.endRow()
    }
}
