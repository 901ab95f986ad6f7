import Preflight
import RolloutPlanning
import TenantModel

/// The words of rollout plan, decision page and index, with what many of them share: days, names of roles and gates.
struct RolloutText: Sendable {
    private let words: WordList<RolloutWord>
    private let gates: WordList<GateWord>
    private let report: ReportText
    private let team: ProjectTeam

    init(_ store: TemplateStore, report: ReportText, team: ProjectTeam) throws(TemplateProblems) {
        words = try WordList(store)
        gates = try WordList(store)
        self.report = report
        self.team = team
    }

    /// The words of a key.
    func callAsFunction(_ key: RolloutWord, _ values: [String: String] = [:]) -> String { words.text(key, values) }

    /// The words of a key that has a number.
    func callAsFunction(_ key: RolloutWord, count: Int, _ values: [String: String] = [:]) -> String { words.text(key, count: .known(count), values) }

    /// The words of a key that has a number, if there is one.
    func callAsFunction(_ key: RolloutWord, count: Figure, _ values: [String: String] = [:]) -> String { words.text(key, count: count, values) }

    /// `7 Dec 2026`, or `T−14` while the day of enablement is open.
    func day(_ date: RolloutDate) -> String { date.words(report.day) }

    /// A role with the name of who has it.
    func who(_ role: ProjectRole) -> String {
        guard let name = team[role]?.name else { return name(of: role) }
        return self(.named, ["name": name, "role": self.name(of: role)])
    }

    /// What a role is called.
    func name(of role: ProjectRole) -> String {
        switch role {
        case .sponsor: self(.sponsor)
        case .projectLead: self(.projectLead)
        case .intuneAdmin: self(.intuneAdmin)
        case .licenseAdmin: self(.licenseAdmin)
        case .identityAdmin: self(.identityAdmin)
        case .exchangeAdmin: self(.exchangeAdmin)
        case .networkAdmin: self(.networkAdmin)
        case .appleAccountOwner: self(.appleAccountOwner)
        case .helpDeskLead: self(.helpDeskLead)
        case .communicationLead: self(.communicationLead)
        case .privacySecurity: self(.privacySecurity)
        case .waveOwner: self(.waveOwner)
        }
    }

    /// What a gate is called.
    func name(of gate: Gate.Name) -> String { gates.text(.gate(gate)) }

    /// What a criterion asks.
    func sentence(_ criterion: GateCriterion) -> String {
        gates.text(.criterion(criterion.kind), ["limit": measure(criterion.limit)])
    }

    /// How a criterion stands.
    func status(_ state: GateCriterion.State) -> Status {
        let tone: Tone =
            switch state {
            case .met: .good
            case .notMet: .bad
            case .notEvaluated: .unknown
            case .toRecord: .partial
            case .notApplicable: .neutral
            }
        return Status(tone, gates.text(.state(state)))
    }

    /// A number as people read it; empty when there is none.
    func measure(_ measure: GateCriterion.Measure) -> String {
        switch measure {
        case .none: ""
        case .count(let count): Figure.grouped(count)
        case .part(let part, let whole): self(.ofWhole, ["part": Figure.grouped(part), "whole": Figure.grouped(whole)])
        case .share(let hundredths): self(.percent, ["number": Decimal.text(Int64(hundredths) * 10_000)])
        case .hours(let hours): self(.hours, count: hours)
        case .date(let date): day(date)
        }
    }

    /// A forecast: `12 (6–24)`.
    func range(_ range: LoadRange) -> String {
        let numbers = [range.likely, range.low, range.high].map { Figure.grouped(LoadRange.whole($0)) }
        return "\(numbers[0]) (\(numbers[1])–\(numbers[2]))"
    }
}
