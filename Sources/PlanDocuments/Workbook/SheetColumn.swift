/// A column of a sheet: its header, how wide it is, and what its cells are.
struct SheetColumn: Sendable, Equatable {
    /// What the cells of a column are.
    enum Kind: Sendable {
        case text
        case number
        case flag
        /// A date with the time of day.
        case moment
        /// A date; what is no date, as `T-7`, stays text.
        case day
    }

    let header: String
    /// In characters.
    let width: Double
    let kind: Kind

    /// A column of its own.
    init(_ header: String, width: Double, _ kind: Kind = .text) {
        self.header = header
        self.width = width
        self.kind = kind
    }

    /// A column of the CSV files: one name means the same in all of them.
    init(_ header: String) {
        let (width, kind) = Self.known[header] ?? (18, .text)
        self.init(header, width: width, kind)
    }

    /// The columns of the files that have a sheet.
    static let known: [String: (width: Double, kind: Kind)] = [
        "objectId": (38, .text), "userPrincipalName": (36, .text), "displayName": (26, .text), "department": (20, .text), "outcome": (24, .text),
        "confidence": (12, .text), "authorityNow": (18, .text), "authorityAtEnablement": (23, .text), "authorityAfterPlan": (20, .text),
        "intuneEntitlement": (19, .text), "licensePath": (30, .text), "intended": (12, .text), "basicMobilityDevices": (22, .number),
        "intuneDevices": (15, .number), "platforms": (18, .text), "policyGap": (12, .flag), "blockedBy": (18, .text), "wave": (8, .number),
        "reason": (60, .text), "evidence": (50, .text), "date": (12, .day),
        "rule": (10, .text), "severity": (12, .text), "subjectType": (14, .text), "subject": (40, .text), "detail": (60, .text), "action": (70, .text),
        "id": (18, .text), "owner": (22, .text), "due": (12, .day), "status": (14, .text), "justification": (40, .text),
        "skuPartNumber": (28, .text), "product": (40, .text), "enabled": (12, .number), "consumed": (12, .number), "neededNow": (13, .number),
        "neededByPlan": (15, .number), "shortfall": (12, .number),
        "serialNumber": (20, .text), "imei": (18, .text), "meid": (18, .text), "deviceName": (26, .text), "intuneDeviceId": (38, .text),
        "entraDeviceId": (38, .text), "platform": (12, .text), "osVersion": (14, .text), "enrollmentType": (30, .text), "enrollmentProfile": (24, .text),
        "enrolledAt": (18, .moment), "lastCheckIn": (18, .moment), "certificateExpiry": (18, .moment), "site": (16, .text), "businessImpact": (24, .text),
        "contact": (24, .text), "timeZone": (18, .text),
        "policy": (34, .text), "setting": (34, .text), "current": (20, .text), "replacement": (20, .text), "verdict": (24, .text), "users": (10, .number),
    ]
}
