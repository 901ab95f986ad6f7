import TenantModel
import Testing

@testable import TenantImport

@Suite struct `Contradictions in a project file` {
    @Test(arguments: [
        Mistake(
            "calendar: {freezes: [{from: 2026-12-18, to: 2026-12-01}]}", "1:45",
            "calendar.freezes has a freeze that ends on 2026-12-01, before it begins on 2026-12-18", "Swap the two days, or correct one of them."),
        Mistake(
            "pilot:\n  deviceBudget: 9\n  size: 5", "3:9", "pilot has both size and deviceBudget",
            "Keep one of them: size limits people, deviceBudget limits devices."),
        Mistake(
            "waves: {minUsers: 10, maxUsers: 9}", "1:19", "waves.minUsers is 10, more than waves.maxUsers, which is 9",
            "Lower minUsers to 9 or less, or raise maxUsers."),
        Mistake(
            "waves: {maxPerDay: 5, minUsers: 10}", "1:33", "waves.minUsers is 10, more than waves.maxPerDay, which is 5",
            "Lower minUsers to 5 or less, or raise maxPerDay."),
        Mistake(
            "waves:\n  pins:\n    ada@contoso.com: 2\n    Ada@Contoso.com: 3", "4:5",
            "waves.pins puts \"Ada@Contoso.com\" into wave 3, and on line 3 into wave 2", "Keep one of the two."),
        Mistake(
            "waves: {pins: {a: 2, b: 3}, together: [[A, b]]}", "1:44",
            "waves.together keeps \"b\" (pinned to wave 3) with \"A\" (pinned to wave 2)",
            "Give both the same wave under waves.pins, or take one of them out of the list."),
        Mistake(
            "waves:\n  together:\n    - [x, a]\n    - [y, b]\n    - [z, x, y]\n  pins: {a: 1, b: 4}", "5:14",
            "waves.together keeps \"b\" (pinned to wave 4) with \"a\" (pinned to wave 1)",
            "Give both the same wave under waves.pins, or take one of them out of the list."),
        Mistake(
            "waves: {together: [ada, lin]}", "1:20", "waves.together has \"ada\" outside of a list",
            "Write a list for each set, within the list of sets: [[a, b], [c, d]]."),
        Mistake(
            "waves: {together: ada}", "1:19", "waves.together has \"ada\" outside of a list",
            "Write a list for each set, within the list of sets: [[a, b], [c, d]]."),
        Mistake(
            "sites: {Paris: {}, Lyon: {}}\ncalendar: {holidays: {Pars: [2027-05-01]}}", "2:23", "calendar.holidays is for \"Pars\", which is no site",
            "Did you mean Paris? Known are Paris, Lyon, everywhere."),
        Mistake(
            "sites: {Paris: {offices: [Paris 8e]}}\ncalendar: {holidays: {paris 8e: [2027-05-01]}}", "2:23",
            "calendar.holidays is for \"paris 8e\", which is an office and no site",
            "Where sites are named, days off are those of sites: write Paris, or make the office a site of its own."),
        Mistake(
            "sites: {Paris: {}}\ncalendar: {holidays: {Everywhere: [2027-05-01]}}", "2:23", "calendar.holidays is for \"Everywhere\", which is no site",
            "Did you mean everywhere? Known are Paris, everywhere."),
        Mistake(
            "sites: {Everywhere: {}}", "1:9", "sites has a site called Everywhere, which means all sites under calendar.holidays", "Give it another name."),
        Mistake(
            "sites: {A: {offices: [x, X]}, B: {offices: x}}", "1:44", "The office \"x\" belongs to the sites A and B", "Keep it at one of them."),
    ])
    func `Values that cannot hold together are named with what to change`(mistake: Mistake) {
        mistake.check()
    }

    @Test(arguments: [
        "calendar: {freezes: [{from: 2026-12-18, to: 2026-12-18}]}", "waves: {minUsers: 9, maxUsers: 9, maxPerDay: 9}",
        "waves: {pins: {a: 2, A: 2}, together: [[a, b], [b, c], []]}", "waves: {pins: {a: 1, b: 2}, together: [[a, c], [b, d]]}",
        "calendar: {holidays: {Office 5: [2027-05-01]}}", "pilot: {size: 5}", "pilot: {deviceBudget: 5}",
    ])
    func `What fits together is taken`(text: String) {
        _ = ProjectText.settings(text)
    }

    @Test func `A chain of a thousand lists is followed`() {
        let sets = (0..<1000).map { "[u\($0), u\($0 + 1)]" }.joined(separator: ", ")
        #expect(ProjectText.problems("waves: {together: [\(sets)], pins: {u0: 1, u1000: 2}}").count == 1)
    }
}
