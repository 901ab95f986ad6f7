import RolloutPlanning
import TenantModel

/// The languages that people of the plan prefer and in which texts are missing; nothing when none is.
struct LanguageSection {
    private static let shown = 20

    let source: MessageSource
    let text: CommunicationText

    var tables: [any Component] {
        let gaps = source.languages.gaps(source.plan, source.tenant)
        guard !gaps.isEmpty else { return [] }
        let rows = gaps.prefix(Self.shown).map { gap -> [DataTable.Value] in
            [.text(text.language(gap.tag)), .figure(.known(gap.people)), .status(Status(gap.isStarted ? .partial : .bad, text.state(of: gap)))]
        }
        let columns = [DataTable.Column(text(.languageTitle)), .init(text(.languagePeopleTitle), .number), .init(text(.languageStateTitle))]
        return [DataTable(caption: text(.languagesCaption), columns: columns, rows: Array(rows), total: gaps.count)]
    }
}
