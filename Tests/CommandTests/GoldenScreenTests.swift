import TestSupport
import Testing

/// What people see first, kept as files: a change of a word is seen in the review.
struct GoldenScreenTests {
    @Test(arguments: Sample.names, [80, 100]) func firstScreenOfPreflight(name: String, width: Int) throws {
        let run = Coexist("preflight", Sample.folder(name), width: width)
        #expect(run.lines.count <= 25)
        let tooLong = run.lines.filter { $0.count > width && $0.contains(" ") }
        #expect(tooLong.isEmpty)
        #expect(run.error.isEmpty)
        try Golden.expect(run.out, isFile: "preflight-\(name)-\(width).txt")
    }

    @Test(arguments: Sample.names) func theFilesWrittenFitOnTheFirstScreen(name: String) throws {
        let folder = try TemporaryFolder()
        let run = Coexist(["preflight", Sample.folder(name), "--out", folder.path], width: 80)
        #expect(run.lines.count <= 25)
        #expect(run.lines.last?.hasPrefix("Written: \(name == "Contoso" ? 28 : 17) files in ") == true)
    }

    @Test func inspect() throws {
        let run = Coexist("inspect", Sample.folder("Fabrikam"))
        #expect(run.code == 0)
        try Golden.expect(run.out, isFile: "inspect-Fabrikam.txt")
    }

    @Test func noLineOfInspectIsTooLong() {
        for name in Sample.names {
            let tooLong = Coexist("inspect", Sample.folder(name)).lines.filter { $0.count > 100 && !$0.hasPrefix("DevicesWithInventory") }
            #expect(tooLong.isEmpty, "\(name)")
        }
    }

    @Test func explainRule() throws {
        let run = Coexist("explain", "LIC-02")
        #expect(run.code == 0)
        try Golden.expect(run.out, isFile: "explain-LIC-02.txt")
        #expect(Coexist("explain", "lic-02").out == run.out)
    }

    @Test func explainUser() throws {
        let run = Coexist("explain", "--user", "amara.whitlock@contoso.com", Sample.folder("Contoso"))
        #expect(run.code == 0)
        try Golden.expect(run.out, isFile: "explain-user.txt")
        #expect(Coexist("explain", "--user", "B167F16C-E23C-498F-8CFD-B7B45A7B2FEB", Sample.folder("Contoso")).out == run.out)
    }

    @Test func explainDevice() throws {
        let run = Coexist("explain", "--device", "f5e3382b-224f-4cee-a3ce-89ea93ab3376", Sample.folder("Contoso"))
        #expect(run.code == 0)
        try Golden.expect(run.out, isFile: "explain-device.txt")
    }

    @Test func rules() throws {
        let run = Coexist("rules")
        #expect(run.code == 0)
        try Golden.expect(run.out, isFile: "rules.txt")
    }

    @Test func aMisspelledUserIsAnsweredWithTheNearestNames() {
        let run = Coexist("explain", "--user", "amara.whitlok@contoso.com", Sample.folder("Contoso"))
        #expect(run.code == 2)
        #expect(run.error.contains("amara.whitlock@contoso.com"))
    }
}
