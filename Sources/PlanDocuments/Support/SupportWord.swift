/// The fixed words of the support documents, by their key in `support/words.txt`.
enum SupportWord: String, WordKey {
    static let file = "support/words.txt"

    case kicker, kickerDesk, alreadyOn, now, unnamedTenant, none, factTenant, factAsOf, factEnablement, enablementOpen, factTier, factExposed, factRunbooks,
        factPurpose, purposeRunbook, day, months, listed, users, devices, policies, atLeast, wholeTenant,
        notExposed, notEvaluated, openPoliciesNotCompared, openCheckInsNotRead, openCertificatesNotRead, openRestrictionsNotRead,
        openDnsNotRead, openScopeNotRead, openCertificateProfilesNotRead, openIntentNotStated, openAuthorityNotKnown,
        openOrganizationNotRead, openNotInExports, openRuleNotEvaluated, openVipsNotStated, tilePeople, tilePeopleHint, tilePeak,
        tilePeakHint, tilePeakNone, tileUserless, tileUserlessHint, tileMail, tileMailHint, waves, datesEnablement,
        datesTraining, datesHours, datesContact, datesLanguages, datesLead, datesNextWave, datesMoreWaves, datesMoreWavesText, openLead,
        openContact, openHours, openTier2, openTier3, wavesCaption, waveTitle, waveName, dateTitle, peopleTitle,
        devicesTitle, reenrollTitle, ticketsTitle, sitesCaption, siteTitle, siteUnknown, zoneTitle, total, loadTrack, loadCaption, loadWaveCaption, dayTitle,
        loadChartCaption, loadWaveChartCaption, loadChartCount, loadWaves, loadFold, loadDays, loadHours, loadAgainst, loadFits, loadAbove, loadRange,
        tierTitle, tier1,
        tier2, tier3, ratesCaption, rateTitle, ratePerWeek, rateMinutes, rateFrom, rateShipped, rateStated, rateFactor, rateBase,
        rateManagedMail, rateRenamedMail, rateBlockedAccess, rateReenroll, rateOffline, rateCompanyPortal, rateManyDevices,
        rateVip, rateUserless, issuesCaption, issuesCaptionShort, issueTitle, tierShort, exposedTitle, runbookTitle,
        runbooksCaption, runbookName, watchCaption, watchTitle, watchCount, watchWhy, watchVip, watchVipWhy, watchOffline,
        watchOfflineWhy, watchExpiredCertificate, watchExpiredCertificateWhy, watchManagedMail, watchManagedMailWhy,
        watchAndroidReenroll, watchAndroidReenrollWhy, trainingCaption, trainingWhen, trainingWhat, trainingFirst,
        trainingSecond, trainingDry, trainingPilot, deskLimitWaves, deskLimitFirst, deskAll, deskNoScript, deskFailed, typeUnknown

    var parameters: [String] {
        switch self {
        case .day: ["day", "month", "year"]
        case .listed: ["first", "second"]
        case .atLeast: ["what"]
        case .notEvaluated: ["why"]
        case .openRuleNotEvaluated: ["rule"]
        case .tilePeopleHint: ["waves"]
        case .tilePeakHint: ["date", "high"]
        case .datesNextWave: ["wave"]
        case .waveName: ["kind", "wave"]
        case .loadAbove: ["tiers"]
        case .loadRange: ["high", "likely", "low"]
        case .rateFactor: ["factor"]
        case .deskLimitWaves, .deskLimitFirst: ["users"]
        case .deskAll: ["devices", "users"]
        default: []
        }
    }

    var hasCount: Bool {
        switch self {
        case .users, .devices, .policies, .tilePeople, .tileUserless, .tileUserlessHint, .tileMail, .waves, .datesMoreWavesText, .loadDays: true
        default: false
        }
    }
}
