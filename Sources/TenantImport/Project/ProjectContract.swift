/// Every key of `coexist.yaml`. The JSON Schema for editors and the starter file say the same; tests compare them.
///
/// A key that code begins to use turns from `unused` to `used` here, and `inspect` stops listing it.
enum ProjectContract {
    static let keys: [ProjectKey] = [
        .used("asOf", .date),
        .group("tenant", [.used("name", .text), .used("id", .tenantID), .used("domains", .texts)]),
        .group("facts", facts),
        .group("project", project),
        .used("targets", .selector(mustName: true)),
        .used("stay", .selector(mustName: false)),
        .used("exclude", .selector(mustName: false)),
        .used("vip", .selector(mustName: false)),
        .unused("volunteers", .selector(mustName: false)),
        .used("critical", .selector(mustName: false)),
        .unused("leave", .selector(mustName: false)),
        .unused("useCases", .list(.mapping(useCase))),
        .group("calendar", calendar),
        .group("helpDesk", helpDesk),
        .unused("sites", .named(.mapping(site))),
        .unused("apps", .list(.mapping([.unused("name", .text), .unused("platform", platform), .unused("megabytes", .amount)]))),
        .group("licenses", licenses),
        .unused("documents", .choice(["short", "full"])),
        .used("groupOfFile", .named(.text)),
        .used("productNames", .named(.text)),
        .used("dem", .texts),
        .used("exceptions", .list(.mapping(exception, required: ["rule"]))),
        .group("pilot", [.unused("size", .count), .unused("deviceBudget", .count), .unused("weights", .named(.amount))]),
        .group("waves", waves),
        .unused("ticketRates", .named(.amount)),
        .group("thresholds", thresholds),
        .unused("branding", .named(.text)),
    ]

    private static let platform = ProjectShape.choice(["iOS", "iPadOS", "macOS", "android", "windows"])
    private static let scope = ProjectShape.choice(["none", "some", "all"])

    private static let facts: [ProjectKey] = [
        .used("authority", .choice(["office365", "intune", "sccm", "unknown"])),
        .unused("cloud", .choice(["commercial", "gcc", "gccHigh", "dod", "china"])),
        .used("intunePolicies", .choice(["none"])),
        .used("basicMobilityPolicies", .choice(["none"])),
        .group("apns", [.unused("expires", .date), .unused("appleId", .text), .unused("topic", .text)]),
        .unused("mdmUserScope", scope),
        .unused("mamUserScope", scope),
        .used("complianceWithoutPolicy", .choice(["compliant", "notCompliant"])),
        .unused("evaluationStarted", .date),
        .unused("unlicensedAdminsAllowed", .flag),
        .used("statedBy", .text),
        .used("statedOn", .date),
    ]

    private static let project: [ProjectKey] = [
        .used("enablement", .date),
        .unused("timeZone", .timeZone),
        .unused("sponsor", .text),
        .unused("people", .named(.mapping([.unused("name", .text), .unused("mail", .text), .unused("phone", .text)]))),
        .unused("operator", .choice(["own", "partner"])),
        .unused("supportCases", .named(.text)),
        .unused("acknowledgements", .texts),
        .unused("byod", .choice(["mdm", "mam", "userChoice", "blocked"])),
    ]

    private static let useCase: [ProjectKey] = [
        .unused("useCase", .text), .unused("subUseCase", .text), .unused("groups", .texts), .unused("platforms", .list(platform)),
        .unused("apps", .texts), .unused("profiles", .texts),
    ]

    private static let calendar: [ProjectKey] = [
        .unused("weekdays", .list(.choice(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]))),
        .unused("freezes", .list(.mapping([.unused("from", .date), .unused("to", .date), .unused("why", .text)]))),
        .unused("holidays", .named(.list(.date))),
        .unused("minGapDays", .integer(0...366)),
    ]

    private static let helpDesk: [ProjectKey] = [
        .unused("hours", .text), .unused("languages", .texts), .unused("contact", .text), .unused("capacity", .named(.number(0...10_000))),
    ]

    private static let site: [ProjectKey] = [
        .unused("departments", .texts), .unused("offices", .texts), .unused("timeZone", .timeZone), .unused("linkMbps", .amount),
        .unused("cache", .flag),
    ]

    private static let licenses: [ProjectKey] = [
        .unused("prices", .named(.mapping([.unused("amount", .amount), .unused("currency", .text), .unused("per", .choice(["month", "year"]))]))),
        .unused("buy", .named(.count)),
        .used("give", .text),
    ]

    private static let exception: [ProjectKey] = [
        .used("rule", .rule), .used("subjects", .texts), .used("reason", .text), .used("owner", .text), .used("expires", .date),
    ]

    private static let waves: [ProjectKey] = [
        .unused("growth", .amount), .unused("minUsers", .count), .unused("maxUsers", .count), .unused("maxPerDay", .count),
        .unused("together", .list(.texts)), .unused("pins", .named(.text)),
    ]

    private static let thresholds: [ProjectKey] = [
        .used("exportMaxAgeHours", .count), .used("skewHours", .count), .used("unknownOwnerMaxPercent", .percent),
        .used("quarantineMaxPercent", .percent), .used("staleDays", .threeDays), .used("seatReserve", .count), .used("seatReservePercent", .percent),
    ]
}
