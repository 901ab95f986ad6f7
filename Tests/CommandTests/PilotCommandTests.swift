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
        (["--size", "9999"], "Ask for at most"), (["--device-budget", "0"], "--device-budget needs"),
    ]

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
