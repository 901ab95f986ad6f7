import TestSupport
import Testing

/// `coexist pilot` as people meet it.
struct PilotCommandTests {
    @Test(arguments: Sample.names) func screen(name: String) throws {
        let run = Coexist("pilot", Sample.folder(name), width: 100)
        #expect(run.code == 0)
        #expect(run.error.isEmpty)
        let tooLong = run.lines.filter { $0.count > 100 }
        #expect(tooLong.isEmpty)
        try Golden.expect(run.out, isFile: "pilot-\(name)-100.txt")
    }

    @Test func aNarrowScreenIsKeptTo() {
        let tooLong = Coexist("pilot", Sample.folder("Contoso"), width: 80).lines.filter { $0.count > 80 && $0.contains(" ") }
        #expect(tooLong.isEmpty)
    }

    @Test func jsonSaysHowGoodItIsAndWhatIsMissing() throws {
        let run = Coexist("pilot", Sample.folder("Contoso"), "--size", "9", "--format", "json")
        #expect(run.code == 0)
        let json = try JSONText.object(run.out)
        let pilot = try #require(json["pilot"] as? [String: Any])
        #expect(pilot["users"] as? Int == 9)
        let coverage = try #require(pilot["coverage"] as? [String: Any])
        let covered = try #require(coverage["covered"] as? Int)
        let bound = try #require(coverage["bound"] as? Int)
        #expect(covered > 0 && covered <= bound)
        let cells = try #require(pilot["cells"] as? [[String: Any]])
        for cell in cells where (cell["members"] as? Int ?? 0) < (cell["wanted"] as? Int ?? 0) { #expect((cell["why"] as? String)?.isEmpty == false) }
        let members = try #require(pilot["members"] as? [[String: Any]])
        #expect(members.count == 9 && members.allSatisfy { ($0["why"] as? String)?.isEmpty == false })
    }

    @Test func csvHasTheMembersAndTheVolunteersWhoAreNotInIt() {
        let run = Coexist("pilot", Sample.folder("Contoso"), "--format", "csv")
        let lines = run.text.split(separator: "\r\n")
        #expect(lines.first?.hasSuffix("userPrincipalName,objectId,department,devices,chosen,volunteer,why") == true)
        #expect(lines.contains { $0.hasPrefix("olga.lebedev@contoso.com,") && $0.hasSuffix(",is a VIP") })
    }

    /// What cannot be asked, and a part of the answer.
    static let mistakes: [([String], String)] = [
        (["--size", "0"], "--size needs a number from 1 up"), (["--size", "3", "--device-budget", "3"], "exclude each other"),
        (["--size", "9999"], "Ask for at most"), (["--device-budget", "0"], "--device-budget needs a number from 1 up"),
        (["--size", "-1"], "--size needs a number from 1 up"), (["--size=-1"], "--size needs a number from 1 up"),
        (["--size", "abc"], "--size needs a number from 1 up"), (["--size", "2.5"], "--size needs a number from 1 up"),
        (["--device-budget", "-3"], "--device-budget needs a number from 1 up"), (["--device-budget=x"], "--device-budget needs a number from 1 up"),
        (["--threads", "-1"], "--threads needs a number from 1 up"), (["--size"], "Missing value for '--size <n>'"),
    ]

    /// Lines of a project file of 50 people, options, and what the answer says.
    static let limits: [(String, [String], String)] = [
        (
            "waves: {maxUsers: 3}", ["--size", "6"],
            "--size asks for a pilot of 6 users, and a wave may have 3 by waves: maxUsers in coexist.yaml. Ask for at most 3, or raise maxUsers to 6."
        ),
        (
            "waves: {maxUsers: 5, maxPerDay: 4}\npilot: {size: 6}", [],
            "pilot: size in coexist.yaml asks for a pilot of 6 users, and a wave may have 4 by waves: maxPerDay and 5 by waves: maxUsers in coexist.yaml. Ask for at most 4, "
                + "or raise maxPerDay and maxUsers to 6."
        ),
        (
            "waves: {maxPerDay: 1, pins: {michal.jablonska@fabrikam.com: 1, bjoern.vogel@fabrikam.com: 1}}", [],
            "2 users are pinned to wave 1, the pilot, and a wave may have 1 by waves: maxPerDay in coexist.yaml. Take 1 pin away, pin to a later wave, "
                + "or raise maxPerDay to 2."
        ),
    ]

    @Test(arguments: limits) func whatIsAboveTheLimitsOfAWaveIsSaidWithBothNumbers(project: String, options: [String], words: String) throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, withProject: false)
        try folder.write("asOf: 2026-11-19\n\(project)\n", to: "coexist.yaml")
        let run = Coexist(["pilot", folder.path] + options)
        #expect(run.code == 2)
        #expect(run.out.isEmpty)
        #expect(run.error == "coexist: \(words)\n")
    }

    @Test func aSiteThatIsFullIsTheReasonOnTheScreen() throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, withProject: false)
        let departments = "[Sales, Finance, Warehouse, Management, External, Operations]"
        let project = "asOf: 2026-11-19\nwaves: {maxPerSite: 2}\nsites: {North: {departments: \(departments)}}\n"
        try folder.write(project + "volunteers: {departments: [Finance, Warehouse]}\n", to: "coexist.yaml")
        let text = Coexist("pilot", folder.path, "--size", "9", width: 240).text
        #expect(text.contains("· 7 fewer than its size: by waves: maxPerSite a site may give 2"), "\(text)")
        #expect(text.contains("of the best possible, limits of sites not counted"))
        #expect(text.contains("department: Warehouse · 3 users · their sites are full\n"), "\(text)")
        #expect(text.contains(": the site is full: it has as many members as a wave may have of a site"))
        let csv = Coexist("pilot", folder.path, "--size", "9", "--format", "csv").text
        #expect(csv.contains("the site is full: it has as many members"))
    }

    @Test func whoMustMoveWithOthersIsSaidWithTheWayIntoThePilot() throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, withProject: false)
        try folder.write("asOf: 2026-11-19\nwaves: {together: [[Sales]]}\n", to: "coexist.yaml")
        #expect(Coexist("pilot", folder.path, "--size", "900").error.contains("who must move with others (pin the set to wave 1 to have all of it)"))
        try folder.write("asOf: 2026-11-19\nwaves: {together: [[Sales]], pins: {guenther.kroeger@fabrikam.com: 1}}\n", to: "coexist.yaml")
        let csv = Coexist("pilot", folder.path, "--format", "csv").text
        #expect(csv.split(separator: "\r\n").count { $0.contains(",Sales,") && $0.contains("pinned") } == 9, "\(csv)")
    }

    @Test func theRolloutPlanSaysWhatMadeThePilotSmaller() throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, under: "in/", withProject: false)
        try folder.write("asOf: 2026-11-19\nwaves: {maxUsers: 4}\ndocuments: full\n", to: "in/coexist.yaml")
        _ = Coexist("plan", folder.location("in"), "--out", folder.location("out"), "--format", "md")
        let document = String(decoding: try #require(try Folder.files(folder.location("out"))["rollout-plan.md"]), as: UTF8.self)
        #expect(document.contains("The size is ours, and would be 5 without `waves: maxUsers`; state `pilot: size` for another."))
    }

    @Test func theScreenSaysWhatMadeTheGroupSmallerAndWhatTheHelpDeskCannotCarry() throws {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, withProject: false)
        try folder.write("asOf: 2026-11-19\nwaves: {maxUsers: 2}\n", to: "coexist.yaml")
        #expect(Coexist("pilot", folder.path, width: 200).text.contains("size not stated, lowered from 5 by waves: maxUsers, --size sets it"))
        try folder.write("asOf: 2026-11-19\nhelpDesk: {capacity: {tier1: 0.01}}\n", to: "coexist.yaml")
        let heavy = Coexist("pilot", folder.path, "--size", "6")
        #expect(heavy.code == 0)
        #expect(heavy.text.contains("PLN-04  The first day of the pilot:"), "\(heavy.text)")
        #expect(Coexist("pilot", folder.path, "--size", "6", "--fail-on", "medium").code == 1)
    }

    @Test(arguments: mistakes) func mistakesAreSaidWithTheirRemedy(arguments: [String], words: String) {
        let run = Coexist(["pilot", Sample.folder("Contoso")] + arguments)
        #expect(run.code == 2)
        #expect(run.error.contains(words), "\(run.error)")
        #expect(run.out.isEmpty)
    }

    @Test func strictChoosesNobodyWhileAQuestionIsOpen() {
        let run = Coexist("pilot", Sample.folder("Fabrikam"), "--strict")
        #expect(run.code == 3)
        #expect(run.out.isEmpty)
        #expect(run.error.contains("--strict"))
    }
}
