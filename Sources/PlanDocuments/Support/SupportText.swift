import ExportReading
import RolloutPlanning
import TenantModel

/// The words of the support documents, with what many of them share: nouns, days, exposures.
struct SupportText: Sendable {
    private let words: WordList<SupportWord>
    private let months: MonthNames

    init(_ store: TemplateStore) throws(TemplateProblems) {
        words = try WordList(store)
        months = MonthNames(words.text(.months))
    }

    /// The words of a key.
    func callAsFunction(_ key: SupportWord, _ values: [String: String] = [:]) -> String { words.text(key, values) }

    /// The words of a key that has a number.
    func callAsFunction(_ key: SupportWord, count: Int, _ values: [String: String] = [:]) -> String { words.text(key, count: .known(count), values) }

    /// `19 Nov 2026`.
    func day(_ moment: Timestamp) -> String {
        words.text(.day, months.values(of: moment))
    }

    /// `7 Dec 2026`, or `T+7` and `W2+1` while the day of enablement is open.
    func date(_ date: RolloutDate) -> String { date.words(day) }

    /// A day for a column that can be sorted.
    func cell(_ date: RolloutDate) -> DataTable.Value { date.day.map { .day(day($0.start), seconds: $0.start.seconds) } ?? .text(self.date(date)) }

    /// Texts, joined.
    func list(_ names: [String]) -> String {
        guard let first = names.first else { return self(.none) }
        return names.dropFirst().reduce(first) { self(.listed, ["first": $0, "second": $1]) }
    }

    /// A tier by its name.
    func name(of tier: HelpDeskTier) -> String {
        switch tier {
        case .tier1: self(.tier1)
        case .tier2: self(.tier2)
        case .tier3: self(.tier3)
        }
    }

    /// How many can meet an issue, or why nobody can tell.
    func exposure(_ exposure: IssueExposure) -> String {
        switch exposure {
        case .users(let count, let atLeast): bound(self(.users, count: count), atLeast)
        case .devices(let count, let atLeast): bound(self(.devices, count: count), atLeast)
        case .policies(let count, let atLeast): bound(self(.policies, count: count), atLeast)
        case .tenant(let isExposed): self(isExposed ? .wholeTenant : .notExposed)
        case .notEvaluated(let reason): self(.notEvaluated, ["why": why(reason)])
        }
    }

    private func bound(_ text: String, _ isAtLeast: Bool) -> String { isAtLeast ? self(.atLeast, ["what": text]) : text }

    private func why(_ reason: IssueExposure.Reason) -> String {
        switch reason {
        case .policiesNotCompared: self(.openPoliciesNotCompared)
        case .checkInsNotRead: self(.openCheckInsNotRead)
        case .certificatesNotRead: self(.openCertificatesNotRead)
        case .restrictionsNotRead: self(.openRestrictionsNotRead)
        case .dnsNotRead: self(.openDnsNotRead)
        case .scopeNotRead: self(.openScopeNotRead)
        case .certificateProfilesNotRead: self(.openCertificateProfilesNotRead)
        case .intentNotStated: self(.openIntentNotStated)
        case .authorityNotKnown: self(.openAuthorityNotKnown)
        case .organizationNotRead: self(.openOrganizationNotRead)
        case .notInExports: self(.openNotInExports)
        case .rule(let id): self(.openRuleNotEvaluated, ["rule": id])
        }
    }
}
