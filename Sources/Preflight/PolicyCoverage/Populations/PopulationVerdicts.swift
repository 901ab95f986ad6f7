import ReferenceData
import TenantModel

/// The verdicts on every setting of a population, kept for all populations that differ only in what has no say in them.
struct PopulationVerdicts {
    typealias Result = (settings: [SettingCoverage], mail: MailGrade)

    private struct Key: Hashable {
        let policies: [Int]
        let possible: [Int]
        let reaching: [PolicyReach]
        let isReached: Bool
        let isSurelyReached: Bool
        let access: Trit
    }

    private struct QuestionKey: Hashable {
        let setting: ConfiguredSettings.Setting
        let region: String
    }

    private let platform: PolicyPlatform
    private let policies: PolicyList
    private let configured: [ConfiguredSettings]
    private let controls: ControlList
    private let audiences: AudienceList
    private let basis: IntuneBasis
    /// For each Basic Mobility policy what it asks for; nil until somebody needs it.
    private var questions: [PolicyQuestions?]
    private var questionsOfSettings: [QuestionKey: SettingQuestion] = [:]
    private var known: [Key: Result] = [:]
    private var worst: WorstOfPolicies

    /// - Parameter configured: what each Basic Mobility policy asks for on the platform.
    init(
        platform: PolicyPlatform, policies: PolicyList, configured: [ConfiguredSettings], controls: ControlList, audiences: AudienceList, basis: IntuneBasis
    ) {
        self.platform = platform
        self.policies = policies
        self.configured = configured
        self.controls = controls
        self.audiences = audiences
        self.basis = basis
        questions = Array(repeating: nil, count: configured.count)
        worst = WorstOfPolicies(Set(configured.flatMap { $0.all.map(\.name) }))
    }

    /// The verdicts of a population.
    mutating func verdicts(_ population: PopulationKey) -> Result {
        let effective = population.effective
        let asked = effective.policies.map { questions(of: $0) }
        let key = Key(
            policies: effective.policies, possible: effective.possible,
            reaching: population.reaching.filter { reach in asked.contains { $0.isInfluential[reach.policy] } }, isReached: !population.reaching.isEmpty,
            isSurelyReached: population.reaching.contains(where: \.isSure), access: population.access)
        if let result = known[key] { return result }
        let answers = asked.map { answer($0, key) }
        var mail = answers.reduce(MailGrade.none) { $0.worse($1.mail) }
        if mail == .none, key.possible.contains(where: { questions(of: $0).managesMail }) { mail = .unknown }
        let result = (worst.worst(answers.map(\.settings)), mail)
        known[key] = result
        return result
    }

    private func answer(_ asked: PolicyQuestions, _ population: Key) -> PolicyQuestions.Answer {
        let key = PolicyQuestions.Key(
            reaching: population.reaching.filter { asked.isInfluential[$0.policy] }, isReached: population.isReached,
            isSurelyReached: population.isSurelyReached, access: population.access)
        if let answer = asked.answers[key] { return answer }
        let decision = SettingDecision(
            policies: policies.intune, platform: platform, kind: asked.policy.kind, reaching: key.reaching, isReached: key.isReached,
            isSurelyReached: key.isSurelyReached, access: key.access,
            basis: basis)
        let settings = asked.questions.map { decision.decide($0) }
        var mail = MailGrade.none
        if let managed = settings.first(where: { $0.setting == "RequireEmailProfile" && $0.verdict != .inert }) {
            mail = MailDecision(policies: policies.intune, reaching: key.reaching, audiences: audiences).grade(asked.policy, managed)
        }
        let answer = PolicyQuestions.Answer(settings: settings, mail: mail)
        asked.answers[key] = answer
        return answer
    }

    private mutating func questions(of place: Int) -> PolicyQuestions {
        if let known = questions[place] { return known }
        let settings = configured[place]
        let made = PolicyQuestions(
            policies.basicMobility[place], settings.all.map { question($0, region: settings.region) }, among: policies.intune)
        questions[place] = made
        return made
    }

    private mutating func question(_ setting: ConfiguredSettings.Setting, region: String) -> SettingQuestion {
        let key = QuestionKey(setting: setting, region: region)
        if let known = questionsOfSettings[key] { return known }
        let question = SettingQuestion(setting, region: region, platform: platform, controls: controls, policies: policies.intune, basis: basis)
        questionsOfSettings[key] = question
        return question
    }
}

extension MailGrade {
    /// The worse of two, what is not known before what is harmless.
    fileprivate func worse(_ other: MailGrade) -> MailGrade {
        let order: [MailGrade] = [.none, .reauthPossible, .reauthLikely, .unknown, .removed]
        return (order.firstIndex(of: self) ?? 0) < (order.firstIndex(of: other) ?? 0) ? other : self
    }
}
