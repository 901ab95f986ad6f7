import Preflight
import RolloutPlanning
import TenantModel

/// What the communication plan could not tell, with what would settle it.
struct OpenPoints {
    private let rows: [(CommunicationWord, CommunicationWord)]
    private let faults: Int
    private let text: CommunicationText

    init(_ source: MessageSource, sizes: AudienceSizes, text: CommunicationText, faults: Int) {
        let decisions = source.decisions
        let settings = decisions.settings
        let hasPeople = source.plan.planned > 0
        var rows: [(CommunicationWord, CommunicationWord)] = []
        if !source.schedule.hasDates { rows.append((.missDate, .missDateFix)) }
        if !decisions.intent.isStated { rows.append((.missIntent, .missIntentFix)) }
        if settings.helpDesk.contact == nil { rows.append((.missHelpDesk, .missHelpDeskFix)) }
        if source.sponsor == nil { rows.append((.missSponsor, .missSponsorFix)) }
        if hasPeople, sizes[.mailUnknown] > 0 { rows.append((.missMail, .missMailFix)) }
        if hasPeople, !source.people.hasContact { rows.append((.missContact, .missContactFix)) }
        if !source.people.hasVIPList { rows.append((.missVIP, .missVIPFix)) }
        if hasPeople, decisions.tenant.users.attributes.language.isEmpty { rows.append((.missLanguage, .missLanguageFix)) }
        if sizes.userlessDevices > 0 { rows.append((.missUserless, .missUserlessFix)) }
        self.rows = rows
        self.faults = faults
        self.text = text
    }

    var isEmpty: Bool { rows.isEmpty && faults == 0 }

    var table: DataTable {
        var cells = rows.map { [DataTable.Value.text(text($0.0)), .text(text($0.1))] }
        if faults > 0 { cells.append([.text(text(.missFaults, count: faults)), .text(text(.missFaultsFix))]) }
        return DataTable(caption: text(.missingCaption), columns: [.init(text(.missingTitle)), .init(text(.missingFixTitle))], rows: cells)
    }
}
