import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// The cells of mail-merge files that are made once for all messages.
struct MessageCells: Sendable {
    let words = CellWords<CSVWriter>()
    /// By symbol.
    let languages: TextColumn
    /// By site and one more, the first for people whose site is not known.
    let timeZones: TextColumn
    /// By the bits of ownership.
    let ownerships = TextColumn(cells: ["", "personal", "corporate", "corporate; personal"])
    /// For each language by what a recipient has to do.
    let actions: [TextColumn]
    /// For each language what stands for a first name.
    let someone: [String]
    private let allStaff: String
    private let helpDesk: String

    private static let actionWords: [MessageWord] = [.actionOnline, .actionMail, .actionEnroll, .actionConnect, .actionComply, .actionTell]

    init(_ source: MessageSource, allStaff: String, helpDesk: String) {
        let settings = source.decisions.settings
        languages = TextColumn(cells: source.tenant.symbols.texts)
        timeZones = TextColumn(cells: [settings.timeZone ?? ""] + source.plan.sites.timeZones.map { $0 ?? "" })
        actions = source.languages.all.map { language in
            TextColumn(
                cells: (0..<(1 << Self.actionWords.count)).map { set in
                    Self.actionWords.enumerated().filter { set & 1 << $0.offset != 0 }.map { language.words.text($0.element) }.joined(separator: "; ")
                })
        }
        someone = source.languages.all.map { $0.words.text(.someone) }
        self.allStaff = allStaff
        self.helpDesk = settings.helpDesk.contact ?? helpDesk
    }

    /// What a message asks of a recipient: a bit for each action.
    static func actionSet(_ traits: MessageTraits, _ message: MessageID) -> Int {
        var set: Int
        switch message {
        case .kickoff, .done, .external, .closing, .delay, .helpDesk: return 0
        case .userless: return 1 << 0 | 1 << 5
        case .notSeen: return 1 << 3
        case .notCompliant: return 1 << 4
        case .mail: return 1 << 1
        case .announcement, .dayOne, .prepare, .dayBefore, .today, .vip: set = 1
        }
        if !traits.isDisjoint(with: .mailProfile) { set |= 1 << 1 }
        if traits.contains(.android) { set |= 1 << 2 }
        if traits.contains(.notSeen) { set |= 1 << 3 }
        return set
    }

    /// Appends the names of the devices that a message speaks of, and notes when their certificates end.
    func appendDevices(of user: UserID, _ message: MessageID, _ source: MessageSource, _ removal: inout RemovalDates, to writer: inout CSVWriter) {
        let decisions = source.decisions
        let table = decisions.tenant.devices
        var names: [String] = []
        decisions.devicesOfUsers.forEach(of: user) { device in
            guard decisions.deviceOutcome[device.row].isWaiting, source.people.speaks(message, of: device, decisions) else { return }
            names.append(DeviceName.text(table[device]))
            removal.add(table.certificateExpiry(of: device))
        }
        writer.cell(names.sorted().joined(separator: "; "))
    }

    /// Appends the row of a device without a user; people fill in who looks after it.
    func append(_ device: DeviceID, _ part: MessageMergePart, _ source: MessageSource, to writer: inout CSVWriter) {
        let table = source.tenant.devices
        var removal = RemovalDates()
        removal.add(table.certificateExpiry(of: device))
        writer.emptyCell()
        writer.emptyCell()
        writer.emptyCell()
        writer.encodedCell(part.dates, 0)
        writer.emptyCell()
        writer.encodedCell(part.sendDays, 0)
        writer.encodedCell(words.platforms, 1 << Int(table.platform(of: device).rawValue))
        writer.cell(DeviceName.text(table[device]))
        writer.cell(table.ownership(of: device).name)
        writer.emptyCell()
        writer.encodedCell(actions[0], Self.actionSet([], .userless))
        writer.emptyCell()
        writer.encodedCell(part.files, 0)
        writer.cell(1)
        writer.encodedCell(part.deadlines, 0)
        removal.append(to: &writer)
        writer.endRow()
    }

    /// Appends the row of a whole wave, or of everybody: a list that somebody has, and not names.
    func append(_ wave: PlanWave?, _ message: MessageID, _ part: MessageMergePart, _ source: MessageSource, to writer: inout CSVWriter) {
        writer.cell(recipient(wave, message))
        writer.emptyCell()
        if let wave { writer.cell(wave.number) } else { writer.emptyCell() }
        if let wave, message == .delay { writer.cell("\(wave.date)") } else { writer.encodedCell(part.dates, 0) }
        writer.cell(source.decisions.settings.timeZone ?? "")
        writer.encodedCell(part.sendDays, 0)
        for _ in 0..<5 { writer.emptyCell() }
        writer.emptyCell()
        writer.encodedCell(part.files, 0)
        writer.cell(1)
        writer.encodedCell(part.deadlines, 0)
        writer.emptyCell()
        writer.emptyCell()
        writer.endRow()
    }

    private func recipient(_ wave: PlanWave?, _ message: MessageID) -> String {
        if message == .helpDesk { return helpDesk }
        guard let wave else { return allStaff }
        return wave.number == 0 ? "messages/" + MessageSend.mergeFile(.dayOne) : WaveFiles.path(of: wave.number)
    }
}
