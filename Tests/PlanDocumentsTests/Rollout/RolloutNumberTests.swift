import Foundation
import RolloutPlanning
import Testing

@testable import PlanDocuments

/// What the documents say is what `plan.json` says.
struct RolloutNumberTests {
    /// The number of a tile in Markdown, by its label.
    private func tile(_ label: some RegexComponent, in markdown: String) throws -> Int {
        let line = try #require(markdown.split(separator: "\n").first { $0.hasPrefix("- **") && $0.contains(label) })
        let digits = line.dropFirst(4).prefix { $0.isNumber || $0 == "," }
        return try #require(Int(digits.filter(\.isNumber)))
    }

    @Test(arguments: [ReportSample.fabrikam, .contoso, .tailspin, .schoolOfFineArt])
    func everyNumberOfTheSummaryIsInThePlan(_ sample: ReportSample) throws {
        let sample = try PlanSample(sample)
        let markdown = try sample.markdown(sample.rollout())
        let json = try sample.json()
        let users = try #require(json["users"] as? [String: Any])
        let waves = try #require(json["waves"] as? [[String: Any]])
        let pilot = try #require(json["pilot"] as? [String: Any])
        func sum(_ key: String) -> Int { waves.reduce(0) { $0 + ($1[key] as? Int ?? 0) } }
        #expect(try tile(/users? moves?$|users? moves? ·/, in: markdown) == users["planned"] as? Int)
        #expect(try tile(/devices? moves? with them/, in: markdown) == sum("devices"))
        #expect(try tile(/in the pilot/, in: markdown) == pilot["users"] as? Int)
        #expect(try tile(/waves? after/, in: markdown) == waves.count { ($0["wave"] as? Int ?? 0) > 0 && ($0["users"] as? Int ?? 0) > 0 })
        #expect(try tile(/at enablement|on the way already/, in: markdown) == waves.first?["users"] as? Int)
        let held = (users["heldTarget"] as? Int ?? 0) + (users["heldForGood"] as? Int ?? 0)
        if held > 0 { #expect(try tile(/to hold before enablement/, in: markdown) == held) }
        if let seats = json["seats"] as? [String: Any] { #expect(try tile(/seats? needed/, in: markdown) == seats["needed"] as? Int) }
        let blocked = waves.dropFirst().reduce(0) { $0 + ($1["blocked"] as? Int ?? 0) }
        if blocked > 0 { #expect(try tile(/open blocker/, in: markdown) == blocked) }
        let load = try #require(json["load"] as? [String: Any])
        #expect(try tile(/without a user/, in: markdown) == load["userlessDevices"] as? Int)
    }

    @Test func theWaveTableIsThePlans() throws {
        let sample = try PlanSample.contoso()
        let markdown = try sample.markdown(sample.rollout())
        for wave in sample.plan.waves {
            let row = try #require(
                markdown.split(separator: "\n").first { $0.hasPrefix("| Wave \(wave.number) · ") && $0.contains(" | \(wave.users.count) | \(wave.devices) |") })
            #expect(row.contains(try sample.values().text.day(wave.date)))
        }
    }

    @Test func gatesAreInThePlan() throws {
        let sample = try PlanSample.contoso()
        let gates = try #require(sample.json()["gates"] as? [[String: Any]])
        #expect(gates.map { $0["gate"] as? String } == ["G0", "G1", "G2", "G3", "G4", "G5", "G6"])
        let values = try sample.values()
        for (json, gate) in zip(gates, values.gates) { #expect(json["state"] as? String == gate.state.rawValue) }
    }

    @Test func whatHasToBeBoughtHasItsPrice() throws {
        let sample = try PlanSample.contoso()
        let values = try sample.values()
        let toBuy = try #require(values.toBuy.number)
        #expect(toBuy > 0)
        #expect(values.cost(of: 40) == "398 EUR a month")
        #expect(values.cost(of: 3) == "29.85 EUR a month")
        #expect(values.cost(of: .max) == nil)
        #expect(try sample.markdown(sample.decision()).contains(try #require(values.cost(of: toBuy))))
    }
}
