/// The fixed words of the communication plan and of what surrounds messages, by their key in `communication/words.txt`.
enum CommunicationWord: String, WordKey {
    static let file = "communication/words.txt"

    // Frame
    case kicker, unnamedTenant, factTenant, factEnablement, factPeople, factTool, alreadyOn, open, day, shortDay, months, listed, people, devices
    // Files of messages
    case fileTo, fileChannels, fileSendOn, fileRecipients, fileSubject, fileHint, variant, variantOwner, variantMail, variantCertificate,
        variantNoCertificate, onEvent, sendNow
    // Messages
    case titleM00, titleM01, titleM02, titleM03, titleM04, titleM04b, titleM05, titleM06, titleM07, titleM08, titleM09, titleM10, titleM11, titleM12,
        titleM13, titleM14
    case audienceM00, audienceM01, audienceM02, audienceM03, audienceM04, audienceM04b, audienceM05, audienceM06, audienceM07, audienceM08,
        audienceM09, audienceM10, audienceM11, audienceM12, audienceM13, audienceM14
    case audienceOf, allStaff, helpDeskDefault
    // Channels
    case channelEmail, channelTeams, channelIntranet, channelManager, channelPush, channelText, channelHelpDesk
    case channelShortEmail, channelShortTeams, channelShortIntranet, channelShortManager, channelShortPush, channelShortText, channelShortHelpDesk
    case channelUseEmail, channelUseTeams, channelUseIntranet, channelUseManager, channelUsePush, channelUseText, channelUseHelpDesk
    // Waves and days
    case waveZero, waveZeroEnabled, wavePilot, waveNumber
    // Faults
    case faultLongBody, faultLongSubject, faultNoDate, faultSignIn
    // Audiences
    case audiencesCaption, audienceTitle, sizeTitle, whyTitle
    case groupStaff, groupZero, groupZeroEnabled, groupPilot, groupWave, groupWaves, groupMail, groupPersonal, groupCorporate, groupAndroid, groupNotSeen,
        groupVIP,
        groupManagers, groupHelpDesk, groupWorksCouncil, groupGuests, groupUserless, groupStay, groupOpen, groupBlocked
    case whyStaff, whyZero, whyPilot, whyWave, whyWaves, whyMail, whyPersonal, whyCorporate, whyAndroid, whyNotSeen, whyVIP, whyManagers, whyHelpDesk,
        whyWorksCouncil, whyGuests, whyUserless, whyStay, whyOpen, whyBlocked
    case openMail, openContact, openVIP, openManagers, openHelpDesk, openWorksCouncil
    // Calendar
    case calendarCaption, calendarMessage, calendarChannels, calendarApproval, calendarFile, calendarMore
    case approvalSponsor, approvalLead, approvalHelpDesk, approvalOwner
    // Channels, languages
    case channelsCaption, channelTitle, channelUseTitle, channelMessagesTitle
    case languagesCaption, languageTitle, languageNames, languageNamed, languagePeopleTitle, languageStateTitle, languageNone, languageMissing
    // What could not be checked
    case missingCaption, missingTitle, missingFixTitle
    case missMail, missMailFix, missContact, missContactFix, missVIP, missVIPFix, missHelpDesk, missHelpDeskFix, missSponsor, missSponsorFix, missIntent,
        missIntentFix, missDate, missDateFix, missLanguage, missLanguageFix, missUserless, missUserlessFix, missFaults, missFaultsFix
    // Events of the calendar file
    case eventEnablement, eventPush, eventGate, eventWave, eventProfiles, eventSend, eventSendDetails

    var parameters: [String] {
        switch self {
        case .day, .shortDay: ["day", "month", "year"]
        case .listed: ["first", "second"]
        case .variant: ["number", "what"]
        case .waveNumber, .groupWave: ["number"]
        case .audienceOf: ["people", "what"]
        case .sendNow: ["day"]
        case .faultSignIn: ["link"]
        case .languageMissing: ["missing"]
        case .languageNamed: ["name", "tag"]
        case .eventWave: ["wave"]
        case .eventSend: ["message", "title", "audience"]
        case .eventSendDetails: ["channels", "file"]
        default: []
        }
    }

    var hasCount: Bool {
        switch self {
        case .people, .devices, .faultLongBody, .faultLongSubject, .calendarMore, .missFaults: true
        default: false
        }
    }
}
