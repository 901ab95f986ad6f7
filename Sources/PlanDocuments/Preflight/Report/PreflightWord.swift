/// The fixed words of the pre-flight report, by their key in `preflight/words.txt`.
enum PreflightWord: String, WordKey {
    static let file = "preflight/words.txt"

    // Moments and small words
    case atEnablement, atNextCheckIn, kicker, unnamedTenant, day, months, never, none, rest, listed
    // Facts under the title
    case factTenant, factAsOf, factDataUpTo, factRead, factTool
    // Numbers with their noun
    case users, devices, files, groups, licenses, policies, rules, tenantSubject, ofPopulation
    // Verdict
    case go, goWithConditions, noGo, cannotConclude, alreadyEnabled, goSummary, goWithConditionsSummary, noGoSummary,
        cannotConcludeSummary, cannotConcludeWhoSummary, alreadyEnabledSummary, alreadyEnabledAssumedSummary, whoSwitches, mayWeEnable,
        whoIsStuck, answered, inputsMissing, questionsOpen, yes, yesWithConditions, blocked, blockedAndOpen, stuckDevices, nobody
    // Tiles
    case tileUsers, tileProved, tilePresumed, tileCoManaged, tilePending, tileDevices, tileDevicesHint, tileUnintended,
        tileUnintendedReason, tileUnintendedHint, tileUncovered, tileUncoveredReason, tileUncoveredOpen, tileUncoveredAtLeast, tileUncoveredGaps,
        tileUncoveredNoIntune,
        tileUncoveredNoBasic, tileWaiting, tileWaitingHint, tileUserless, tileUserlessHint, tileUserlessSuspected, tileUserlessReason,
        tileSeats, tileSeatsHint, tileSeatsNoneNeeded, tileSeatsReason, tileSeatsProductReason, tileOpen, tileOpenProducts,
        tileOpenLicenses, tileOpenAuthority, tileMissing
    // Due and silent
    case silentCaption, silentSince, silentDay, silentWeek, silentNever
    // What could not be checked
    case openCaption, notBuiltCaption, notBuilt, skipped, failedRule, missingSettles, missingMenu, missingRole, missingVerified,
        missingCommand
    // Findings
    case lowCaption, severityTitle, ruleTitle, questionTitle, answerTitle, findingTitle, countTitle
    // Who switches when
    case populationsCaption, populationTitle, usersTitle, devicesTitle, populationSwT, populationUnint, populationSwW, populationStay,
        populationIntune, populationNodev, populationD1, populationLeaving, populationOpen, happensSwT, happensUnint, happensUnintEnabled,
        happensUnintUnknown, happensSwW, happensStay, happensIntune, happensNodev, happensD1, happensLeaving, happensOpen, populationAll,
        flowCaption, flowCaptionEnabled, flowToday, flowThen, flowThenEnabled, flowBasic, flowIntune, flowOpen, flowUnknown,
        platformCaption, platformTitle, partSwitches, partWaits, partStays, partUserless, partOpen, partLeaving, platformUnknown,
        platformOther, platformAndroid, platformWindows, departmentCaption, departmentTitle, departmentNone, departmentRest,
        departmentUsers, departmentDevices, departmentWaits, departmentOpen, departmentAll, userReasonsCaption, deviceReasonsCaption,
        outcomeTitle, reasonTitle, reasonRest
    // Licenses
    case entitlementCaption, entitlementTitle, entitlementAll, entitlementConcerned, basisPlanOn, basisPlanPending, basisPresumed,
        basisPlanOff, basisNoProduct, basisUnlicensed, basisNotRecognized, basisNotRead, poolsCaption, poolsAllCaption, poolTitle,
        poolSeats, poolUsed, poolFree, poolNeeded, poolShort, grantsCaption, grantTitle, grantUsers, grantSwitching,
        unknownProductsCaption, unknownProduct, unknownProductUsers
    // Devices
    case inventoryCaption, corporate, personal, ownershipUnknown, allDevices, checkInCaption, checkInTitle, within8Hours, within24Hours,
        within3Days, within7Days, within14Days, within30Days, within90Days, within180Days, over180Days, curveCaption, curveTitle,
        curveTitleEnabled, curve8Hours, curve24Hours, curve7Days, curveTail, certificateCaption, certificateTitle, certificateExpired,
        certificate30Days, certificate90Days, certificateLater, certificateUnknown, userlessCaption, deviceTitle, serialTitle, typeTitle,
        lastSeenTitle, sureTitle, sure, sureManagerOpen, suspected, ownerTitle
    // Explorer
    case explorerAll, explorerCut, explorerName, explorerRules, explorerBasic, explorerIntune, explorerWave, explorerWaveTitle
    // Data
    case authorityOffice365, authorityIntune, authoritySccm, authorityUnknown, authorityNotStated, authorityTitle, sourceTitle,
        coexistenceTitle, sourceExported, sourceStated, sourceStatedBy, sourceInferredCounts, coexistenceOff, coexistenceOn, coexistenceAssumed,
        coexistenceUnknown, inputsCaption, fileTitle, formatNone, recordsTitle, quarantinedTitle, setAsideTitle, mergedTitle,
        dataUpToTitle, diagnosticPlace, diagnosticsMore

    /// The texts that the words may contain.
    var parameters: [String] {
        switch self {
        case .day: ["day", "month", "year"]
        case .listed: ["first", "second"]
        case .ofPopulation: ["part", "whole"]
        case .whoSwitches, .tileUsers, .populationSwT, .flowCaption, .partSwitches, .grantSwitching: ["moment"]
        case .blockedAndOpen: ["open"]
        case .tileDevicesHint: ["phones"]
        case .tileUserlessSuspected: ["suspected"]
        case .tileSeatsHint: ["free", "needed", "product"]
        case .tileOpenProducts: ["names"]
        case .tileMissing: ["inputs"]
        case .missingSettles: ["what"]
        case .missingVerified: ["day"]
        case .checkInCaption, .curveCaption: ["devices"]
        case .explorerAll, .explorerCut: ["all"]
        case .explorerWave: ["wave"]
        case .sourceStatedBy: ["what"]
        case .sourceInferredCounts: ["basic", "intune"]
        case .diagnosticPlace: ["line", "message"]
        default: []
        }
    }

    /// Whether the words may contain a number.
    var hasCount: Bool {
        switch self {
        case .users, .devices, .files, .groups, .licenses, .policies, .rules, .goWithConditionsSummary, .noGoSummary, .cannotConcludeSummary,
            .inputsMissing, .questionsOpen, .yesWithConditions, .blocked, .blockedAndOpen, .stuckDevices, .tileUsers, .tileProved,
            .tilePresumed, .tileCoManaged, .tilePending, .tileDevices, .tileUncovered, .tileUncoveredOpen, .tileUncoveredAtLeast, .tileUncoveredGaps,
            .tileWaiting, .tileUserless, .tileSeats, .tileOpen,
            .departmentRest, .reasonRest, .diagnosticsMore:
            true
        default: false
        }
    }
}
