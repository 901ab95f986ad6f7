/// What gates ask. Documents have a sentence for each.
public enum GateCriterionKind: String, Sendable, CaseIterable {
    // G0
    case inputsRead, dataBlockers, unreadableRows, unknownOwners, exportSkew
    // G1
    case authorityBlockers, settingsCovered, seatsForPilot, policyPath, acknowledgements
    // G2
    case exportsFresh, enablingBlockers, openHighs, unintendedSwitches, weakerSettings, pushCertificate, pushAccountTested, userlessDecided,
        deskTrained, freeEnablementDay, licenseGroupsFrozen
    // G3
    case tenantStatus, pushUploaded, testEnrollment, remoteLock, switchedInEightHours, appleCheckIns, severeTickets
    // G4
    case pilotSwitched, pilotUnintended, pilotMail, complianceShare, pilotTickets, pilotCells, pilotBlockers, pilotSurvey
    // G5
    case waveExportsFresh, waveBlockers, waveSeats, waveLoad, previousWave, previousTickets, waveDays
    // G6
    case targetsSwitched, tailOwned, userlessClosed, turnOffDecided
}
