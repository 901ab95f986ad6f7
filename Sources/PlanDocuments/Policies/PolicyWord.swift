/// The fixed words about policies, by their key in `policies/words.txt`.
enum PolicyWord: String, WordKey {
    static let file = "policies/words.txt"

    // What becomes of a setting
    case coveredEqual, coveredEqualMeaning, coveredStricter, coveredStricterMeaning, coveredByOtherRoute, coveredByOtherRouteMeaning, weaker,
        weakerMeaning, conflict, conflictMeaning, depends, dependsMeaning, needsReview, needsReviewMeaning, lost, lostMeaning, inert, inertMeaning
    // Platforms, kinds and states of policies
    case platformIOS, platformAndroid, platformWindows, kindBlocks, kindAllows, kindUnknown, stateInEffect, stateDisabled, statePendingDeletion,
        stateForNobody, stateTargetsUnknown, noPolicy, requirementOn, requirementOff
    // Cells of the matrix
    case cellCovered, cellGaps, cellOpen, cellNoReplacement, cellUnsettled, cellNobodyKnows, cellUsers
    // Managed mail
    case mailNone, mailNoneMeaning, mailReauthPossible, mailReauthPossibleMeaning, mailReauthLikely, mailReauthLikelyMeaning, mailRemoved,
        mailRemovedMeaning, mailUnknown, mailUnknownMeaning
    // The report's section
    case users, usersAtLeast, listed, andMore, nothingArrives, numberPolicies, numberNone, numberNoneOpen, numberGaps, numberOpen,
        numberExcluded,
        numberSwitching, numberDead, matrixCaption, matrixMore, policyTitle, lossesCaption, settingTitle, platformTitle, currentTitle,
        replacementTitle, verdictTitle, usersTitle, switchingTitle, reasonTitle, comparisonTitle, comparisonCaption, comparisonSummary,
        comparisonMore,
        overlapCaption, overlapWinner, overlapOther, overlapUsers, overlapEffect, overlapEffectNone, overlapEffectNew, overlapProposal,
        overlapProposalNone, overlapProposalNew, overlapAssumed, mailCaption, mailTitle, splitCaption, splitGroup, splitLicensed,
        splitUnlicensed, splitUnknown, splitUnread, splitPart

    /// The texts that the words may contain.
    var parameters: [String] {
        switch self {
        case .listed: ["first", "second"]
        case .cellUsers, .comparisonSummary: ["users", "word"]
        case .numberSwitching: ["users", "switching", "moment"]
        case .numberNoneOpen: ["text", "users"]
        case .switchingTitle: ["moment"]
        case .matrixMore: ["shown", "total"]
        case .comparisonTitle, .comparisonCaption: ["policy", "platform"]
        case .overlapEffectNew: ["settings"]
        case .overlapProposalNew: ["other"]
        default: []
        }
    }

    /// Whether the words may contain a number.
    var hasCount: Bool {
        switch self {
        case .cellGaps, .cellOpen, .users, .usersAtLeast, .andMore, .comparisonMore: true
        default: false
        }
    }
}
