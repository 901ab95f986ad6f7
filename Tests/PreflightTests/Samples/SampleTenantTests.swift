import ExportReading
import Preflight
import TenantModel
import TestSupport
import Testing

/// The sample tenants against an oracle that was written independently, in Python.
@Suite struct SampleTenantTests {
    @Test(arguments: SampleProject.names) func everyUserIsDecidedAsTheOracleSays(_ name: String) throws {
        let decisions = SampleProject.assessment(name).decisions
        let users = decisions.tenant.users
        let expected = try ExpectedTable("\(name)-users.csv").rows
        let byName = Dictionary(uniqueKeysWithValues: users.ids.map { (users[$0].userPrincipalName, $0) })
        #expect(byName.count == expected.count)
        for row in expected {
            let upn = row["userPrincipalName"] ?? ""
            let user = try #require(byName[upn], "\(upn) was not read")
            let found = [
                decisions.userOutcome[user.row].name, decisions.userAuthority[user.row].name, decisions.entitlement(of: user).answer.rawValue,
                decisions.userConfidence[user.row].name,
            ]
            #expect(found == ["outcome", "authorityNow", "intuneEntitlement", "confidence"].map { row[$0] ?? "" }, "\(upn): \(row["why"] ?? "")")
        }
    }

    @Test(arguments: SampleProject.names) func everyDeviceIsDecidedAsTheOracleSays(_ name: String) throws {
        let decisions = SampleProject.assessment(name).decisions
        let devices = decisions.tenant.devices
        let expected = try ExpectedTable("\(name)-devices.csv").rows
        let byID = Dictionary(
            uniqueKeysWithValues: devices.ids.map { id in
                let device = devices[id]
                return ("\(device.entraDeviceID?.description ?? "") \(device.intuneDeviceID?.description ?? "")", id)
            })
        #expect(byID.count == expected.count)
        for row in expected {
            let why = row["why"] ?? ""
            let key = "\(row["entraDeviceId"] ?? "") \(row["intuneDeviceId"] ?? "")"
            let device = try #require(byID[key], "\(row["deviceName"] ?? ""), \(key) was not read")
            let found = [decisions.deviceOutcome[device.row].name, decisions.deviceAuthority[device.row].name, decisions.deviceConfidence[device.row].name]
            #expect(found == ["outcome", "authorityNow", "confidence"].map { row[$0] ?? "" }, "\(row["deviceName"] ?? ""): \(why)")
        }
    }

    @Test(arguments: SampleProject.names) func everyRuleFindsWhatTheOracleFinds(_ name: String) throws {
        let assessment = SampleProject.assessment(name)
        let expected = try ExpectedTable("\(name)-findings.csv").rows
        for rule in Set(expected.compactMap { $0["rule"] }).sorted() {
            let report = try #require(assessment.rules.first { $0.text.id == rule })
            var found = report.findings.map { "\($0.severity) \($0.subjects.count)" }
            // Stated office365 while the devices show both: a disagreement is a finding (decisions.md), which the oracle does not model.
            if rule == "AUT-01" { found.removeAll { $0 == "medium 1" } }
            // The oracle knows no policies: for it, everybody who is meant to move is high. Those without replacement are blockers here.
            if rule == "LIC-02", name == "Contoso" {
                #expect(found.contains("blocker 17") && found.contains("high 42"))
                found = found.filter { $0 != "blocker 17" && $0 != "high 42" } + ["high 59"]
            }
            let meant = expected.filter { $0["rule"] == rule && $0["result"] == "fail" }.map { "\($0["severity"] ?? "") \($0["count"] ?? "")" }
            #expect(found.sorted() == meant.sorted(), "\(rule)")
        }
        // What the oracle cannot evaluate, no rule may answer.
        for row in expected where row["result"] == "notEvaluated" || row["result"] == "notApplicable" {
            let report = try #require(assessment.rules.first { $0.text.id == row["rule"] })
            #expect(report.result.rawValue == row["result"], "\(report.text.id): \(row["why"] ?? "")")
        }
        #expect(assessment.failures.isEmpty)
    }

    @Test(arguments: zip(SampleProject.names, ["noGo", "cannotConclude", "cannotConclude", "alreadyEnabled"]))
    func theVerdictIsTheOracles(_ name: String, _ verdict: String) {
        #expect(SampleProject.assessment(name).verdict.verdict.rawValue == verdict)
    }
}
