import ReferenceData
import TenantModel

/// What one Basic Mobility policy asks for on one platform, setting by setting, with the answers that were already found.
final class PolicyQuestions {
    /// What has a say in the answers.
    struct Key: Hashable {
        /// Policies that reach the users and have a say in one of the settings.
        let reaching: [PolicyReach]
        /// Whether any policy reaches them.
        let isReached: Bool
        /// Whether any policy surely does.
        let isSurelyReached: Bool
        let access: Trit
    }

    /// The verdicts on the settings, in the order of the crosswalk, and what happens to mail.
    final class Answer {
        let settings: [SettingCoverage]
        let mail: MailGrade

        init(settings: [SettingCoverage], mail: MailGrade) {
            self.settings = settings
            self.mail = mail
        }
    }

    let policy: BasicMobilityPolicy
    let questions: [SettingQuestion]
    /// For each Intune policy whether it has a say in one of the settings.
    let isInfluential: [Bool]
    var answers: [Key: Answer] = [:]

    init(_ policy: BasicMobilityPolicy, _ questions: [SettingQuestion], among policies: [IntunePolicy]) {
        self.policy = policy
        self.questions = questions
        let hasMail = questions.contains { $0.setting.name == "RequireEmailProfile" }
        let mailTypes = hasMail ? Crosswalk.shipped.rows(for: "RequireEmailProfile").filter { $0.kind == .emailProfile }.map { $0.odataType.lowercased() } : []
        var isInfluential = policies.map { policy in
            policy.isOpaque || hasMail && (policy.family == .emailProfile || mailTypes.contains(policy.odataType.lowercased()))
        }
        for question in questions { for place in question.influential { isInfluential[place] = true } }
        self.isInfluential = isInfluential
    }

    /// Whether it manages mail on the platform.
    var managesMail: Bool { questions.contains { $0.setting.name == "RequireEmailProfile" && $0.setting.inert == nil } }
}
