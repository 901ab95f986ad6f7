import Preflight

/// The fixed words of replacement policies and their READMEs, by their key in `policies/replacement-words.txt`.
enum ReplacementWord: String, WordKey {
    static let file = "policies/replacement-words.txt"

    case description
    case kindCompliance, kindRestrictions, kindEmail, kindSettingsCatalog, kindConditionalAccess
    case remarkStricter, remarkNearest, remarkOverruled, remarkNewHere
    case reasonNoCounterpart, reasonOnlyCompliance, reasonUncertainPairing, reasonUnknownMeaning, reasonOnlyWeaker, reasonOtherRegion, reasonTakenFromDirectory
    case reasonNoMailProfile, reasonGateOff, reasonUnknownSetting
    case skippedDisabled, skippedPendingDeletion, skippedForNobody
    case allPlatforms

    /// The values that the words may contain.
    var parameters: [String] {
        switch self {
        case .description: ["policy"]
        case .reasonUncertainPairing, .reasonOnlyWeaker: ["candidate"]
        default: []
        }
    }
}

extension ReplacementPolicy.Kind {
    var word: ReplacementWord {
        switch self {
        case .compliance: .kindCompliance
        case .restrictions: .kindRestrictions
        case .email: .kindEmail
        case .settingsCatalog: .kindSettingsCatalog
        case .conditionalAccess: .kindConditionalAccess
        }
    }
}

extension CarriedSetting.Remark {
    var word: ReplacementWord {
        switch self {
        case .stricter: .remarkStricter
        case .nearest: .remarkNearest
        case .overruled: .remarkOverruled
        case .newHere: .remarkNewHere
        }
    }
}

extension NotCarriedSetting.Reason {
    var word: ReplacementWord {
        switch self {
        case .noCounterpart: .reasonNoCounterpart
        case .onlyCompliance: .reasonOnlyCompliance
        case .uncertainPairing: .reasonUncertainPairing
        case .unknownMeaning: .reasonUnknownMeaning
        case .onlyWeaker: .reasonOnlyWeaker
        case .otherRegion: .reasonOtherRegion
        case .takenFromDirectory: .reasonTakenFromDirectory
        case .noMailProfile: .reasonNoMailProfile
        case .gateOff: .reasonGateOff
        case .unknownSetting: .reasonUnknownSetting
        }
    }
}

extension ReplacementPlan.Skipped.Reason {
    var word: ReplacementWord {
        switch self {
        case .disabled: .skippedDisabled
        case .pendingDeletion: .skippedPendingDeletion
        case .forNobody: .skippedForNobody
        }
    }
}
