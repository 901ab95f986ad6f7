/// What `helpdesk.html` says, by its key in `support/desk-words.txt`. The page fills in what stands in single braces.
enum DeskWord: String, WordKey {
    static let file = "support/desk-words.txt"

    case search, hint, nothing, found, more, today, expected, wave, waveNone, platforms, mail, risks, say,
        steps, devices, serial, lastSeen, days, oneDay, sameDay, neverSeen, noUser, back, byBasicMobility, byIntune, byBoth,
        byConfigurationManager, byThirdParty, byMailOnly, byNobody, byUnknown, movesAtEnablement, movesAtEnablementPast,
        movesInWave, movesInWavePast, stays, alreadyIntune, noDevice, outsidePlan, sayBefore, sayOpen, sayAfter, sayStays, sayAlready,
        sayNoDevice, sayOutside, sayUserless, withUser, deviceAlready, deviceNever, deviceLeaving, deviceNotManaged, deviceOpen,
        deviceStays, mailNone, mailPrompt, mailLikely, mailRemoved, mailUnknown, riskVip, riskMail, riskMailGone, riskOffline,
        riskExpired, riskReenroll, riskGap, riskBlocked

    var parameters: [String] { [] }
}
