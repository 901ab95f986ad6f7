import ExportReading
import Preflight
import RolloutPlanning
import TenantModel
import Testing

@testable import PlanDocuments

/// Who gets which message.
struct MessageRecipientTests {
    private let sample: MessageSample
    private let files: [String: String]

    init() throws {
        sample = try MessageSample.contoso.get()
        files = try sample.files([])
    }

    private func recipients(_ message: MessageID) throws -> [String] {
        try MessageSample.rows(files["messages/\(message.rawValue).csv"]).compactMap { $0["recipient"] }
    }

    private func names(_ users: [UserID]) -> Set<String> { Set(users.map { sample.decisions.tenant.users.userPrincipalName[$0.row] }) }

    private func canRead(_ user: UserID) -> Bool { sample.decisions.tenant.users.isEnabled[user.row] != .no }

    @Test func whoSwitchesAtEnablementGetsM02AndTheOthersM01() throws {
        let zero = sample.plan.waves.filter { $0.number == 0 }.flatMap(\.users).filter(canRead)
        let later = sample.plan.waves.filter { $0.number > 0 }.flatMap(\.users).filter(canRead)
        #expect(try Set(recipients(.dayOne)) == names(zero) && !zero.isEmpty)
        #expect(try Set(recipients(.announcement)) == names(later) && !later.isEmpty)
    }

    @Test func managedMailGetsM05() throws {
        let mail = Set(sample.decisions.coverage.populations.filter { [.reauthPossible, .reauthLikely, .removed].contains($0.mail) }.flatMap(\.users))
        let planned = sample.plan.waves.flatMap(\.users).filter { mail.contains($0) && canRead($0) }
        #expect(try Set(recipients(.mail)) == names(planned) && !planned.isEmpty)
    }

    @Test func vipsGuestsAndUserlessDevicesGetTheirs() throws {
        #expect(try Set(recipients(.vip)).isSubset(of: ["olga.lebedev@contoso.com", "tamar.golan@contoso.com"]) && !recipients(.vip).isEmpty)
        let guests = sample.decisions.tenant.users.ids.filter { sample.decisions.tenant.users.type[$0.row] == .guest && canRead($0) }
        #expect(try Set(recipients(.external)) == names(guests) && !guests.isEmpty)
        #expect(try recipients(.userless).count == sample.decisions.deviceOutcome.count { $0 == .notMigrated })
        #expect(try recipients(.userless).allSatisfy(\.isEmpty))
    }

    @Test(arguments: [7, 13]) func offlineDevicesGetM08(days: Int64) throws {
        var tenant = MessageSample.contosoTenant
        let longAgo = ReportSample.asOf.seconds - days * 86_400 - 1
        for row in tenant.devices.managed.lastCheckIn.indices { tenant.devices.managed.lastCheckIn[row] = longAgo }
        for row in tenant.devices.directory.lastSignIn.indices { tenant.devices.directory.lastSignIn[row] = longAgo }
        let sample = try MessageSample(.contoso, tenant)
        let rows = try MessageSample.rows(sample.files([])["messages/M-08.csv"])
        #expect(!rows.isEmpty && rows.allSatisfy { $0["devices"]?.isEmpty == false && $0["actions"] == "connect the device now" })
    }

    @Test func everyRowHasItsText() throws {
        for message in MessageID.allCases {
            for row in try MessageSample.rows(files["messages/\(message.rawValue).csv"]) {
                let text = try #require(files["messages/" + (row["textFile"] ?? "")], "\(message.rawValue)")
                let number = try #require(Int(row["text"] ?? ""))
                #expect(number >= 1 && (number == 1 || text.contains("## Text \(number):")), "\(message.rawValue)")
            }
        }
    }

    @Test func textsFitTheRecipient() throws {
        for row in try MessageSample.rows(files["messages/M-04.csv"]) {
            let text = try #require(files["messages/" + (row["textFile"] ?? "")])
            let parts = text.split(separator: "## Text ")
            let own = parts.count == 1 ? text : String(try #require(parts.first { $0.hasPrefix("\(row["text"] ?? ""):") }))
            let platforms = row["platforms"] ?? ""
            #expect(own.contains("- **Android:**") == platforms.contains("android"))
            #expect(own.contains("- **iPhone or iPad:**") == (platforms.contains("iOS") || platforms.contains("iPadOS")))
            #expect(own.contains("- **Mail:**") == (row["mailProfile"] != "false"))
        }
    }

    @Test func theReadmeStatesEveryColumn() throws {
        let readme = try #require(files["messages/README.md"])
        for column in MessageMergeFile.columns { #expect(readme.contains("`\(column)`"), "\(column)") }
    }

    @Test func rowsAreTheSameWhateverTheNumberOfThreads() throws {
        let other = try CommunicationFiles(sample.plan, sample.assessment, store: sample.store).files([], workers: .init(count: 1))
        for file in other { #expect(try String(decoding: file.bytes(), as: UTF8.self) == files[file.path], "\(file.path)") }
    }

    @Test func inALargePlanTheSamePeopleAreNotListedAgain() {
        #expect(MessageID.dayBefore.namesPeople(planned: 1_000_000))
        #expect(!MessageID.done.namesPeople(planned: 1_000_000) && MessageID.done.namesPeople(planned: 100_000))
    }
}
