/// The fixed words of rollout plan, decision page and index, by their key in `rollout/words.txt`.
enum RolloutWord: String, WordKey {
    static let file = "rollout/words.txt"

    // General
    case kicker, factEnablement, enablementOpen, factWaves, wavesFact, wavesFactEnabled, alreadyOn, past, now, eachWave, dayOfGate, hours, ofWhole, percent,
        named,
        notNeeded, nobodyTold, policiesNotCompared, complianceNotRead, costs, month, year
    // Tiles
    case tileUsers, tileDevices, tileDevicesHint, tilePilot, tileWaves, tileWavesHint, tileHeld, tileHeldHint, tileWaveZero, tileWaveZeroEnabled, tileSeats,
        tileSeatsHint, tileSeatsReason, tileUserless, tileUserlessHint, tileUserlessReason, tileBlocked, tileBlockedHint
    // Scope
    case flowCaption, flowCaptionEnabled, flowToday, flowThen, flowThenEnabled, flowEnd, sideBasic, sideIntune, sideUnknown, standingsCaption, standingTitle,
        standingWaveZero, standingWaveZeroWhy, standingWaveZeroEnabled, standingWaveZeroEnabledWhy, standingTarget, standingTargetWhy, standingHeldTarget,
        standingHeldTargetWhy, standingHeldForGood,
        standingHeldForGoodWhy, standingExcluded, standingExcludedWhy, standingStays, standingStaysWhy, standingUntold, standingUntoldWhy,
        standingAlreadyIntune, standingAlreadyIntuneWhy,
        standingNothingToMove, standingNothingToMoveWhy, standingMoved, standingMovedWhy, standingSwitching, standingSwitchingWhy, waveHasRun, usersTitle,
        devicesTitle
    // Use cases
    case useCasesCaption, useCaseTitle, groupTitle, platformTitle, gapsTitle, appsTitle, approachTitle, approachMdm, approachMam, approachMamOnly,
        approachChoice, approachBlocked, approachOpen, corporate,
        personal, ownershipUnknown, noDepartment, allPlatforms, nobodyFound, byodMdm, byodMam, byodUserChoice, byodBlocked
    // Licenses
    case seatsCaption, seatsNeeded, seatsThere, waveTitle, waveName
    // Infrastructure
    case joinsCaption, joinTitle, joinJoined, joinHybrid, joinRegistered, joinUnknown, networkCaption, siteTitle, megabytesTitle, allowedTitle, networkFits,
        networkAbove
    // Pilot
    case coverageCaption, coverageRow, coverageHas, coverageNot, membersCaption, memberTitle, memberWhy, openCaption, openKind, openWhy
    // Waves
    case wavesCaption, dayTitle, reenrollTitle, seatsTitle, blockedTitle, ticketsTitle, membersTitle, timelineCaption, timelineFrom, timelineTo, timelineRow,
        users, devices, freeze, freezeOnly, enablement, onTheWay, reenrollTrack, loadCaption, loadTitle, loadHours, loadLimit, tier, curveCaption, curveTitle,
        curveLow,
        curveLikely, curveHigh, eightHours, day, week, curveAll
    // Special groups
    case specialCaption, specialTitle, trackTitle, specialWaveZero, specialWaveZeroTrack, specialWaveZeroEnabled, specialWaveZeroEnabledTrack, specialHeld,
        specialHeldTrack, specialUserless, specialUserlessTrack,
        specialManagers, specialManagersTrack, specialOffline, specialOfflineTrack, specialStale, specialStaleTrack, specialAndroid, specialAndroidTrack,
        specialWindows, specialWindowsTrack, specialVip, specialVipTrack, specialGuests, specialGuestsTrack, specialExcluded, specialExcludedTrack
    // Gates
    case gatesCaption, gateTitle, gateWhen, gateState, gateOpen, gateCaption, criterionTitle, measuredTitle, sourceTitle, settles, metOf, gateIsOpen,
        gateIsClosed, gateIsPending, gateIsRecord, gateIsPast, recordValue, recordBy, statedIn, notBuiltRule, skippedRule, moreRules
    // Risks
    case risksCaption, topRisksCaption, riskTitle, riskLikelihood, riskImpact, riskOwner, riskAnswer, high, medium, low, noRisks
    // People
    case peopleCaption, roleTitle, shortTitle, nameTitle, contactTitle, peopleToName, sponsor, projectLead, intuneAdmin, licenseAdmin, identityAdmin,
        exchangeAdmin, networkAdmin, appleAccountOwner, helpDeskLead, communicationLead, privacySecurity, waveOwner
    // Decision
    case standingG2, standingCriteria, standingNotMet, standingOpen, standingRecord, standingMet, standingPast, standingSummary, standingSummaryPast,
        standingVerdict,
        optionsCaption, optionTitle, optionStay, optionStayNote, optionStayEnabled, optionStayEnabledNote, optionWaves, optionRecommended, optionWavesNote,
        optionAtOnce,
        optionAtOnceNote, optionUsers, optionDay, optionDesk, optionBuy, optionCost, buyUnknown, costUnknown, signRole, signName, signDecision, signDate,
        signSignature, choices, choicesG2

    var parameters: [String] {
        switch self {
        case .wavesFact, .wavesFactEnabled, .tileWavesHint, .optionWavesNote: ["last"]
        case .past, .dayOfGate, .optionAtOnceNote: ["day"]
        case .waveHasRun: ["moved", "users"]
        case .ofWhole, .metOf: ["part", "whole"]
        case .percent, .waveName, .tier: ["number"]
        case .named: ["name", "role"]
        case .costs: ["amount", "currency", "period"]
        case .tileWaves: ["enabled"]
        case .tileSeatsHint: ["free", "buy"]
        case .nobodyFound, .curveCaption, .settles: ["what"]
        case .seatsCaption: ["product"]
        case .timelineRow: ["day", "users"]
        case .freeze: ["why"]
        case .gateCaption: ["gate", "name", "day"]
        case .moreRules: ["first"]
        case .standingG2: ["state"]
        case .optionRecommended: ["title"]
        case .standingNotMet: ["open"]
        default: []
        }
    }

    var optionals: [String] {
        switch self {
        case .tileWaves: ["enabled"]
        case .standingNotMet: ["open"]
        default: []
        }
    }

    var hasCount: Bool {
        switch self {
        case .wavesFact, .wavesFactEnabled, .hours, .tileUsers, .tileDevices, .tileDevicesHint, .tilePilot, .tileWaves, .tileHeld, .tileWaveZero,
            .tileWaveZeroEnabled, .tileSeats, .tileUserless, .tileBlocked, .users, .devices, .moreRules, .standingNotMet, .standingOpen, .standingRecord,
            .optionWavesNote:
            true
        default: false
        }
    }
}
