import TenantModel
import Testing

@testable import TenantImport

@Suite struct `Project file mistakes` {
    @Test(arguments: [
        Mistake("target: [a]", "1:1", "Unknown key \"target\"", "Did you mean targets?"),
        Mistake("AsOf: 2026-11-19", "1:1", "Unknown key \"AsOf\"", "Did you mean asOf?"),
        Mistake("facts:\n  authorty: intune", "2:3", "Unknown key \"authorty\" under facts", "Did you mean authority?"),
        Mistake("authority: intune", "1:1", "Unknown key \"authority\"", "It belongs under facts."),
        Mistake("enablment: 2026-12-07", "1:1", "Unknown key \"enablment\"", "Did you mean enablement under project?"),
        Mistake("tenant:\n  dem: []", "2:3", "Unknown key \"dem\" under tenant", "It belongs at the left margin, not under tenant."),
        Mistake("project: {targts: [a]}", "1:11", "Unknown key \"targts\" under project", "Did you mean targets at the left margin?"),
        Mistake("users: [a]", "1:1", "Unknown key \"users\"", "It belongs under targets or stay or exclude."),
        Mistake("targets: {group: [a]}", "1:11", "Unknown key \"group\" under targets", "Did you mean groups?"),
        Mistake(
            "exceptions: [{rule: DEV-05, until: 2027-01-01}]", "1:29", "Unknown key \"until\" under exceptions",
            "Known here: rule, subjects, reason, owner, expires."),
        Mistake("sites: {Paris: {link: 5}}", "1:17", "Unknown key \"link\" under sites.Paris", "Known here: departments, offices, timeZone, linkMbps, cache."),
        Mistake("thresholds:\n  staleDay: [1, 2, 3]", "2:3", "Unknown key \"staleDay\" under thresholds", "Did you mean staleDays?"),
        Mistake(
            "thresholds: {gap: 1}", "1:14", "Unknown key \"gap\" under thresholds",
            "Known here: exportMaxAgeHours, skewHours, unknownOwnerMaxPercent, quarantineMaxPercent, staleDays, seatReserve, seatReservePercent."),
        Mistake("site: {Paris: {}}", "1:1", "Unknown key \"site\"", "Did you mean sites?"),
        Mistake("pilot: {weights: {plattform: 2}}", "1:19", "Unknown key \"plattform\" under pilot.weights", "Did you mean platform?"),
        Mistake("ticketRates: {blockedacces: 2}", "1:15", "Unknown key \"blockedacces\" under ticketRates", "Did you mean blockedAccess?"),
        Mistake("helpDesk: {capacity: {first: 2}}", "1:23", "Unknown key \"first\" under helpDesk.capacity", "Known here: tier1, tier2, tier3."),
        Mistake("dem: [a]\ndem: [b]", "2:1", "The key \"dem\" is written twice; line 1 has it already", "Keep one of them, or put both together."),
    ])
    func `A key that is not known is named with what was probably meant`(mistake: Mistake) {
        mistake.check()
    }

    @Test(arguments: [
        Mistake("- a", "1:1", "The file must hold keys, not a list", "Write keys such as \"targets:\" at the left margin."),
        Mistake(
            "tenant: Contoso", "1:9", "tenant must hold keys, not a single value",
            "Write its keys with their values, indented below it: name, id, domains."),
        Mistake("tenant: {name: [a]}", "1:16", "tenant.name must be a single value, not a list", "Write one value after the colon."),
        Mistake("productNames: [SPB]", "1:15", "productNames must hold names with values, not a list", "Write each as \"name: value\", indented below it."),
        Mistake("exceptions: {rule: DEV-05}", "1:13", "exceptions must be a list, not keys with values", "Begin each item on a line of its own with a dash."),
        Mistake(
            "useCases: [Corporate]", "1:12", "useCases must hold keys, not a single value",
            "Write its keys with their values, indented below it: useCase, subUseCase, groups, platforms, apps, profiles."),
        Mistake("calendar: {freezes: [{from: 2026-12-01}]}", "1:22", "calendar.freezes lacks the key to", "Add to."),
        Mistake("apps: [{name: a, platform: iOS}]", "1:8", "apps lacks the key megabytes", "Add megabytes."),
        Mistake("exceptions: [{reason: none}]", "1:14", "exceptions lacks the key rule", "Add rule."),
    ])
    func `What has the wrong shape is named with the right one`(mistake: Mistake) {
        mistake.check()
    }

    @Test(arguments: [
        Mistake("asOf:", "1:6", "asOf has no value", "Write one after the colon, or remove the key."),
        Mistake("dem:", "1:5", "dem has no value", "Write dem: [] to say that there are none, or remove the key."),
        Mistake("tenant: {name: ''}", "1:16", "tenant.name is empty", "Write a value after the colon, or remove the key."),
        Mistake("dem:\n  - \n  - a", "2:4", "An item of dem is empty", "Write a value after the dash, or remove the item."),
        Mistake("targets: []", "1:10", "targets names nobody", "Name users, files, groups or departments, write everyone: true, or remove the key."),
        Mistake(
            "targets: {users: [], everyone: false}", "1:10", "targets names nobody",
            "Name users, files, groups or departments, write everyone: true, or remove the key."),
        Mistake("targets:", "1:9", "targets has no value", "Write one after the colon, or remove the key."),
        Mistake("targets: everyone", "1:10", "targets would mean a user who is called everyone", "Write targets: {everyone: true}."),
    ])
    func `What was left empty is named`(mistake: Mistake) {
        mistake.check()
    }

    @Test(arguments: [
        Mistake("asOf: tomorrow", "1:7", "asOf is no date: \"tomorrow\"", "Write it as 2026-11-19, or with a time as 2026-11-19T08:00:00Z."),
        Mistake("asOf: 2026-02-30", "1:7", "asOf is no date: \"2026-02-30\"", "Write it as 2026-11-19, or with a time as 2026-11-19T08:00:00Z."),
        Mistake(
            "project: {enablement: 12/07/2026}", "1:23", "project.enablement is no date: \"12/07/2026\"",
            "Write it as 2026-11-19, or with a time as 2026-11-19T08:00:00Z."),
        Mistake(
            "facts: {authority: offce365}", "1:20", "facts.authority cannot be \"offce365\"",
            "Did you mean office365? Possible are office365, intune, sccm, unknown."),
        Mistake("facts: {authority: notStated}", "1:20", "facts.authority cannot be \"notStated\"", "Possible are office365, intune, sccm, unknown."),
        Mistake("facts: {intunePolicies: some}", "1:25", "facts.intunePolicies cannot be \"some\"", "The only value is none; remove the key otherwise."),
        Mistake("targets: {everyone: maybe}", "1:21", "targets.everyone must be true or false, not \"maybe\"", "Write true or false."),
        Mistake("tenant: {id: 123}", "1:14", "tenant.id is no tenant id: \"123\"", "Copy it from Entra admin center › Overview › Tenant ID."),
        Mistake(
            "project: {timeZone: W. Europe Standard Time}", "1:21", "project.timeZone is no time zone: \"W. Europe Standard Time\"",
            "Write its IANA name, such as Europe/Paris."),
        Mistake(
            "thresholds: {skewHours: a day}", "1:25", "thresholds.skewHours must be a whole number from 0 to 1000000000, not \"a day\"",
            "Write digits only."),
        Mistake(
            "thresholds: {unknownOwnerMaxPercent: 2%}", "1:38", "thresholds.unknownOwnerMaxPercent must be a number from 0 to 100, not \"2%\"",
            "Write the number alone, with a point for decimals, such as 2.5."),
        Mistake(
            "thresholds: {staleDays: [30, 20, 180]}", "1:25", "thresholds.staleDays must be three rising numbers of days",
            "Write them as [30, 90, 180]: low, medium, high."),
        Mistake(
            "thresholds: {staleDays: []}", "1:25", "thresholds.staleDays must be three rising numbers of days",
            "Write them as [30, 90, 180]: low, medium, high."),
        Mistake(
            "licenses: {prices: {EMS: {amount: '9,90'}}}", "1:35", "licenses.prices.EMS.amount must be a number, not \"9,90\"",
            "Write the number alone, with a point for decimals, such as 2.5."),
        Mistake("exceptions: [{rule: LIC-99}]", "1:21", "exceptions.rule is no rule: \"LIC-99\"", "Did you mean LIC-09? \"coexist rules\" lists them."),
        Mistake(
            "calendar: {weekdays: Mondays}", "1:22", "calendar.weekdays cannot be \"Mondays\"",
            "Did you mean Monday? Possible are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday."),
        Mistake(
            "waves: {pins: {a: 2026-12-07}}", "1:19", "waves.pins.a must be a whole number from 0 to 999, not \"2026-12-07\"", "Write digits only."),
        Mistake("pilot: {size: 0}", "1:15", "pilot.size must be a whole number from 1 to 1000000000, not \"0\"", "Write digits only."),
        Mistake(
            "waves: {growth: 0.5}", "1:17", "waves.growth must be a number from 1 to 100, not \"0.5\"",
            "Write the number alone, with a point for decimals, such as 2.5."),
        Mistake(
            "waves: {reenrollment: later}", "1:23", "waves.reenrollment cannot be \"later\"", "Possible are inWave, laterTrack."),
        Mistake("documents: long", "1:12", "documents cannot be \"long\"", "Possible are short, full."),
        Mistake(
            "tenant: \"\\e[31mred\"", "1:9", "tenant must hold keys, not a single value",
            "Write its keys with their values, indented below it: name, id, domains."),
        Mistake("documents: \"\\e[31mred\"", "1:12", "documents cannot be \"\u{FFFD}[31mred\"", "Possible are short, full."),
    ])
    func `A value that cannot be is named with what can be`(mistake: Mistake) {
        mistake.check()
    }

    @Test func `All problems come at once, in the order of the file`() {
        let problems = ProjectText.problems("asOf: soon\ntenant:\n  nam: a\n  id: b\nfacts:\n  authority: c\n")
        #expect(problems.map { $0.prefix(17) } == ["coexist.yaml:1:7:", "coexist.yaml:3:3:", "coexist.yaml:4:7:", "coexist.yaml:6:14"])
    }

    @Test func `What is right is read although something else is wrong`() {
        let (settings, problems) = ProjectFile.read(
            Array("asOf: soon\ndem: [a]\nthresholds: {skewHours: x, seatReserve: 7}\ntargets: {users: [b], everyone: perhaps}".utf8), path: "p.yaml")
        #expect(problems.count == 3)
        #expect(problems.allSatisfy { $0.path == "p.yaml" })
        #expect(settings.asOf == nil)
        #expect(settings.enrollmentManagers == ["a"])
        #expect(settings.thresholds.skewHours == 24)
        #expect(settings.thresholds.seatReserve == 7)
        #expect(settings.targets?.users == ["b"])
    }

    @Test func `A file of something else does not flood the screen`() {
        let text = (1...5000).map { "key\($0): 1\n" }.joined()
        #expect(ProjectText.problems(text).count == 100)
    }
}
