public import Preflight
public import TenantModel

/// What verdicts, grades, platforms and states of policies are called, and the sentences of their reasons.
public struct CoverageText: Sendable {
    private let words: WordList<PolicyWord>
    private let reasons: WordList<PolicyReasonKey>

    /// Reads the words of a store; throws all mistakes in them at once.
    public init(_ store: TemplateStore) throws(TemplateProblems) {
        words = try WordList(store)
        reasons = try WordList(store)
    }

    /// The words of a key.
    func callAsFunction(_ key: PolicyWord, _ values: [String: String] = [:]) -> String { words.text(key, values) }

    /// The words of a key that has a number.
    func callAsFunction(_ key: PolicyWord, count: Int, _ values: [String: String] = [:]) -> String { words.text(key, count: .known(count), values) }

    /// Why a setting has its verdict, or a policy reaches somebody only perhaps.
    public func sentence(_ reason: CoverageReason) -> String {
        reasons.text(.coverage(reason.kind), ["name": reason.name, "other": reason.other])
    }

    /// What to know before a plan is switched off in a path.
    func sideEffects(_ path: HoldPath) -> String { reasons.text(.hold(path.kind), ["group": path.group, "product": path.product]) }

    /// The word for a verdict.
    public func word(_ verdict: CoverageVerdict) -> String { words.text(Self.words(verdict).word) }

    /// What a verdict means, in one line.
    public func meaning(_ verdict: CoverageVerdict) -> String { words.text(Self.words(verdict).meaning) }

    /// The word for a grade of managed mail, said of users: `lose account and cached mail`.
    public func word(_ mail: MailGrade) -> String { words.text(Self.words(mail).word) }

    /// What a grade means, in one line.
    func meaning(_ mail: MailGrade) -> String { words.text(Self.words(mail).meaning) }

    /// What people call a platform.
    public func name(of platform: PolicyPlatform) -> String {
        switch platform {
        case .iOS: words.text(.platformIOS)
        case .androidDeviceAdministrator, .samsungKnox, .androidWorkProfile, .androidDeviceOwner: words.text(.platformAndroid)
        case .windows: words.text(.platformWindows)
        case .macOS, .linux: platform.rawValue
        }
    }

    /// What a Basic Mobility policy does with a device that does not meet it.
    public func word(_ kind: BasicMobilityPolicy.Kind) -> String {
        switch kind {
        case .blocksAccess: words.text(.kindBlocks)
        case .allowsAccess: words.text(.kindAllows)
        case .unknown: words.text(.kindUnknown)
        }
    }

    /// Whether a Basic Mobility policy does anything.
    public func word(_ state: PolicyState) -> String {
        switch state {
        case .inEffect: words.text(.stateInEffect)
        case .disabled: words.text(.stateDisabled)
        case .pendingDeletion: words.text(.statePendingDeletion)
        case .forNobody: words.text(.stateForNobody)
        case .targetsUnknown: words.text(.stateTargetsUnknown)
        }
    }

    /// The word of a cell: `covered`, `3 gaps`.
    public func word(_ state: CoverageGrid.State) -> String {
        switch state {
        case .covered: words.text(.cellCovered)
        case .gaps(let count): words.text(.cellGaps, count: .known(count))
        case .open(let count): words.text(.cellOpen, count: .known(count))
        case .noReplacement: words.text(.cellNoReplacement)
        case .unsettled: words.text(.cellUnsettled)
        }
    }

    /// How many users a cell has: `3 users`, `at least 3 users`, `?`.
    public func users(of cell: CoverageGrid.Cell) -> String {
        if cell.state == .unsettled { return words.text(.cellNobodyKnows) }
        return words.text(cell.isAtLeast ? .usersAtLeast : .users, count: .known(cell.users))
    }

    /// Texts, joined; no more than `limit` of them and how many more there are.
    func list(_ names: [String], limit: Int = .max) -> String {
        guard let first = names.first else { return "" }
        let shown = names.prefix(limit).dropFirst().reduce(first) { words.text(.listed, ["first": $0, "second": $1]) }
        return names.count > limit ? shown + " " + words.text(.andMore, count: .known(names.count - limit)) : shown
    }

    private static func words(_ verdict: CoverageVerdict) -> (word: PolicyWord, meaning: PolicyWord) {
        switch verdict {
        case .coveredEqual: (.coveredEqual, .coveredEqualMeaning)
        case .coveredStricter: (.coveredStricter, .coveredStricterMeaning)
        case .coveredByOtherRoute: (.coveredByOtherRoute, .coveredByOtherRouteMeaning)
        case .weaker: (.weaker, .weakerMeaning)
        case .conflict: (.conflict, .conflictMeaning)
        case .depends: (.depends, .dependsMeaning)
        case .needsReview: (.needsReview, .needsReviewMeaning)
        case .lost: (.lost, .lostMeaning)
        case .inert: (.inert, .inertMeaning)
        }
    }

    private static func words(_ mail: MailGrade) -> (word: PolicyWord, meaning: PolicyWord) {
        switch mail {
        case .none: (.mailNone, .mailNoneMeaning)
        case .reauthPossible: (.mailReauthPossible, .mailReauthPossibleMeaning)
        case .reauthLikely: (.mailReauthLikely, .mailReauthLikelyMeaning)
        case .removed: (.mailRemoved, .mailRemovedMeaning)
        case .unknown: (.mailUnknown, .mailUnknownMeaning)
        }
    }
}
