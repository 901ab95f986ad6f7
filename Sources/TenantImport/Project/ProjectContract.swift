import TenantModel

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
        .used("volunteers", .selector(mustName: false)),
        .used("critical", .selector(mustName: false)),
        .used("leave", .selector(mustName: false)),
        .used("useCases", .list(.mapping(useCase))),
        .group("calendar", calendar),
        .group("helpDesk", helpDesk),
        .used("sites", .named(.mapping(site))),
        .used("apps", .list(.mapping(app, required: app.map(\.name)))),
        .group("licenses", licenses),
        .used("documents", .choice(["short", "full"])),
        .used("groupOfFile", .named(.text)),
        .used("productNames", .named(.text)),
        .used("dem", .texts),
        .used("exceptions", .list(.mapping(exception, required: ["rule"]))),
        .group(
            "pilot",
            [.used("size", .atLeastOne), .used("deviceBudget", .atLeastOne), .group("weights", PilotDimension.allCases.map { .used($0.rawValue, .weight) })]),
        .group("waves", waves),
        .group("ticketRates", TicketClass.allCases.map { .used($0.rawValue, .rate) }),
        .group("thresholds", thresholds),
        .group(
            "branding",
            [
                .used("name", .text), .used("logo", .text), .group("accent", [.used("light", .color), .used("dark", .color)]),
                .used("footer", .text), .used("confidentiality", .text),
            ]),
    ]

    private static let platform = ProjectShape.choice(["iOS", "iPadOS", "macOS", "android", "windows"])
    private static let scope = ProjectShape.choice(EnrollmentScope.allCases.map(\.rawValue))

    private static let facts: [ProjectKey] = [
        .used("authority", .choice(["office365", "intune", "sccm", "unknown"])),
        .used("cloud", .choice(GraphCloud.allCases.map(\.rawValue))),
        .used("intunePolicies", .choice(["none"])),
        .used("basicMobilityPolicies", .choice(["none"])),
        .group("apns", [.used("expires", .date), .used("appleId", .text), .used("topic", .text)]),
        .used("mdmUserScope", scope),
        .used("mamUserScope", scope),
        .used("complianceWithoutPolicy", .choice(["compliant", "notCompliant"])),
        .used("evaluationStarted", .date),
        .used("unlicensedAdminsAllowed", .flag),
        .used("statedBy", .text),
        .used("statedOn", .date),
    ]

    private static let project: [ProjectKey] = [
        .used("enablement", .date),
        .used("timeZone", .timeZone),
        .used("sponsor", .text),
        .used("people", .named(.mapping([.used("name", .text), .used("mail", .text), .used("phone", .text)]))),
        .used("operator", .choice(["own", "partner"])),
        .used("supportCases", .named(.text)),
        .used("acknowledgements", .texts),
        .used("byod", .choice(["mdm", "mam", "userChoice", "blocked"])),
    ]

    private static let useCase: [ProjectKey] = [
        .used("useCase", .text), .used("subUseCase", .text), .used("groups", .texts), .used("platforms", .list(platform)),
        .used("apps", .texts), .used("profiles", .texts),
    ]

    private static let calendar: [ProjectKey] = [
        .used("weekdays", .list(.choice(Weekday.allCases.map(\.name)))),
        .used("freezes", .list(.mapping([.used("from", .date), .used("to", .date), .used("why", .text)], required: ["from", "to"]))),
        .used("holidays", .named(.list(.date))),
        .used("minGapDays", .integer(0...366)),
    ]

    private static let helpDesk: [ProjectKey] = [
        .used("hours", .text), .used("languages", .texts), .used("contact", .text),
        .group("capacity", HelpDeskTier.allCases.map { .used($0.rawValue, .hours) }),
    ]

    private static let site: [ProjectKey] = [
        .used("departments", .texts), .used("offices", .texts), .used("timeZone", .timeZone), .used("linkMbps", .amount), .used("cache", .flag),
    ]

    private static let app: [ProjectKey] = [.used("name", .text), .used("platform", platform), .used("megabytes", .amount)]

    private static let licenses: [ProjectKey] = [
        .used("prices", .named(.mapping([.used("amount", .amount), .used("currency", .text), .used("per", .choice(["month", "year"]))]))),
        .used("buy", .named(.count)),
        .used("give", .text),
    ]

    private static let exception: [ProjectKey] = [
        .used("rule", .rule), .used("subjects", .texts), .used("reason", .text), .used("owner", .text), .used("expires", .date),
    ]

    private static let waves: [ProjectKey] = [
        .used("growth", .number(1...100)), .used("minUsers", .count), .used("maxUsers", .atLeastOne), .used("maxPerDay", .atLeastOne),
        .used("maxPerSite", .atLeastOne), .used("reenrollment", .choice(Reenrollment.allCases.map(\.rawValue))), .used("reenrollPerDay", .atLeastOne),
        .used("together", .list(.texts)), .used("pins", .named(.wave)),
    ]

    private static let thresholds: [ProjectKey] = [
        .used("exportMaxAgeHours", .count), .used("skewHours", .count), .used("unknownOwnerMaxPercent", .percent),
        .used("quarantineMaxPercent", .percent), .used("staleDays", .threeDays), .used("seatReserve", .count), .used("seatReservePercent", .percent),
    ]
}
