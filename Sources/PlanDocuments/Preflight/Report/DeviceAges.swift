import TenantModel

/// How long ago a device checked in.
enum CheckInAge: Int, CaseIterable, Sendable {
    case within8Hours, within24Hours, within3Days, within7Days, within14Days, within30Days, within90Days, within180Days, over180Days, never

    private static let hours: [Int64] = [8, 24, 72, 168, 336, 720, 2160, 4320]

    init(seen: Int64, at moment: Int64) {
        guard seen != unknownMoment else {
            self = .never
            return
        }
        let index = Self.hours.firstIndex { moment - seen <= $0 * 3600 }
        self = index.flatMap { Self(rawValue: $0) } ?? .over180Days
    }

    var word: PreflightWord {
        switch self {
        case .within8Hours: .within8Hours
        case .within24Hours: .within24Hours
        case .within3Days: .within3Days
        case .within7Days: .within7Days
        case .within14Days: .within14Days
        case .within30Days: .within30Days
        case .within90Days: .within90Days
        case .within180Days: .within180Days
        case .over180Days: .over180Days
        case .never: .never
        }
    }
}

/// Within which time a switching device is expected to have switched: a planning assumption from its last check-in before the data's end.
enum SwitchWindow: Int, CaseIterable, Sendable {
    case hours8, hours24, days7, tail

    init(seen: Int64, dataEnd: Int64) {
        guard seen != unknownMoment else {
            self = .tail
            return
        }
        switch dataEnd - seen {
        case ...(24 * 3600): self = .hours8
        case ...(72 * 3600): self = .hours24
        case ...(168 * 3600): self = .days7
        default: self = .tail
        }
    }

    var word: PreflightWord {
        switch self {
        case .hours8: .curve8Hours
        case .hours24: .curve24Hours
        case .days7: .curve7Days
        case .tail: .curveTail
        }
    }
}

/// When a device's management certificate ends.
enum CertificateAge: Int, CaseIterable, Sendable {
    case expired, within30Days, within90Days, later, unknown

    init(expiry: Int64, at moment: Int64) {
        guard expiry != unknownMoment else {
            self = .unknown
            return
        }
        switch expiry - moment {
        case ...0: self = .expired
        case ...(30 * 86400): self = .within30Days
        case ...(90 * 86400): self = .within90Days
        default: self = .later
        }
    }

    var word: PreflightWord {
        switch self {
        case .expired: .certificateExpired
        case .within30Days: .certificate30Days
        case .within90Days: .certificate90Days
        case .later: .certificateLater
        case .unknown: .certificateUnknown
        }
    }
}
