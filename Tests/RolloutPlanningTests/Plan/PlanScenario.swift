import ExportReading
import Preflight
import RolloutPlanning
import TenantModel
import TestSupport

/// Somebody of a small tenant, with one device or none.
struct PlanPerson: Sendable {
    var name: String
    var department = "Sales"
    var office = "Lyon"
    var title = "Clerk"
    var language = "en-US"
    var licenses = "Office 365 E3"
    var isBlocked = false
    var platforms = ["iOS"]
    var version = "26.1"
    /// Days since the device was seen.
    var seen = 1.0
    /// Whether the devices are under Intune by now.
    var hasSwitched = false
    /// Whether there is a co-managed computer too, which no license holds back.
    var hasCoManaged = false

    init(_ name: String, _ change: (inout PlanPerson) -> Void = { _ in }) {
        self.name = name
        change(&self)
    }

    var row: String {
        "\(name),\(name)@contoso.com,\(TenantText.id(name)),\"\(licenses)\",\(isBlocked ? "TRUE" : "FALSE"),France,\(department),\(title),\(office),\(language)"
    }

    var devices: [String] {
        let intune = "0000000a-0000-0000-c000-000000000000"
        let own = platforms.map { ($0, hasSwitched ? intune : "7add3ecd-5b01-452e-b4bf-cdaf9df1d097") }
        let all = own + (hasCoManaged ? [("Windows", "54b943f8-d761-4f8d-951e-9cea1846db5a")] : [])
        return all.enumerated().map { index, device in
            [
                "\(name)-\(index)", device.0, version, "Microsoft Entra registered", TenantText.id(name), "", "", device.1, TenantText.daysAgo(seen),
                TenantText.id("entra \(name) \(index)"), "True",
                TenantText.id("object \(name) \(index)"), "RegisteredDevice",
            ].joined(separator: ",")
        }
    }
}

/// A tiny tenant and what its project file says of pilot and waves.
struct PlanScenario: Sendable {
    var people: [PlanPerson]
    var files: [String: String] = [:]
    var settings = ProjectSettings()
    /// The day of the run.
    var asOf = TenantText.now

    init(_ people: [PlanPerson], files: [String: String] = [:], settings change: (inout ProjectSettings) -> Void = { _ in }) {
        self.people = people
        self.files = files
        settings.authority = .office365
        settings.hasNoBasicMobilityPolicies = true
        settings.enablement = Timestamp(year: 2026, month: 12, day: 7)
        change(&settings)
    }

    /// So many ordinary people.
    static func crowd(_ count: Int, _ change: (Int, inout PlanPerson) -> Void = { _, _ in }) -> [PlanPerson] {
        (0..<count).map { index in PlanPerson("person\(index)") { change(index, &$0) } }
    }

    func assessment() throws -> Assessment {
        var all = files
        all["users.csv"] =
            (["Display name,User principal name,Object Id,Licenses,Block credential,CountryOrRegion,Department,Title,Office,Preferred language"]
            + people.map(\.row)).joined(separator: "\r\n") + "\r\n"
        all["entra.csv"] =
            ([
                "displayName,operatingSystem,operatingSystemVersion,joinType (trustType),registeredOwners,userNames,mdmDisplayName,mdmAppId,"
                    + "approximateLastSignInDateTime,deviceId,isManaged,objectId,profileType"
            ] + people.flatMap(\.devices)).joined(separator: "\r\n") + "\r\n"
        let tenant = try TenantText.tenant(all, planning: true)
        return Assessment(DecisionMaker(tenant: tenant, settings: settings, asOf: asOf).decide())
    }

    /// The same tenant some days later: these people hold the license, and the devices of some have checked in since.
    func later(days: Int, licensed: Set<String>, switched: Set<String> = []) -> PlanScenario {
        var later = self
        later.asOf = Timestamp(seconds: TenantText.now.seconds + Int64(days) * 86_400)
        for index in later.people.indices {
            later.people[index].seen -= Double(days)
            if licensed.contains(later.people[index].name) { later.people[index].licenses = "Enterprise Mobility + Security E3" }
            later.people[index].hasSwitched = switched.contains(later.people[index].name)
        }
        return later
    }

    func pilot(_ budget: PilotPlan.Budget? = nil) throws -> PilotPlan { try PlanBasis(try assessment()).pilot(budget, effort: .short) }

    func plan(earlier: PreviousPlan? = nil) throws -> RolloutPlan { try PlanMaker(try assessment(), earlier: earlier).plan(effort: .short) }

    /// The reason why there is no plan.
    func failure(earlier: PreviousPlan? = nil) throws -> PlanFailure? {
        let assessment = try assessment()
        do throws(PlanFailure) {
            _ = try PlanMaker(assessment, earlier: earlier).plan(effort: .short)
            return nil
        } catch {
            return error
        }
    }
}

extension SelectionEffort {
    /// Enough for a few hundred people, and quick without optimization.
    static let short = SelectionEffort(bound: 1_000_000, search: 2_000_000)
}

extension UserSelector {
    /// A selector of users by short name.
    init(_ names: String...) {
        self.init()
        users = names.map { "\($0)@contoso.com" }
    }
}

extension RolloutPlan {
    /// The short names of a wave's members.
    func names(ofWave number: Int, in assessment: Assessment) -> Set<String> {
        let users = assessment.decisions.tenant.users
        return Set((waves.first { $0.number == number }?.users ?? []).map { String(users.userPrincipalName[$0.row].prefix { $0 != "@" }) })
    }

    /// The wave of somebody by short name; nil for none.
    func wave(_ name: String, in assessment: Assessment) -> Int? {
        let users = assessment.decisions.tenant.users
        guard let user = users.ids.first(where: { users.userPrincipalName[$0.row] == "\(name)@contoso.com" }) else { return nil }
        return waveOfUser[user.row] < 0 ? nil : Int(waveOfUser[user.row])
    }

    /// The wave of everybody who has one, by principal name.
    func wavesByName(_ tenant: Tenant) -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: tenant.users.ids.filter { waveOfUser[$0.row] >= 0 }.map { (tenant.users.userPrincipalName[$0.row], Int(waveOfUser[$0.row])) })
    }

    /// What a run leaves behind, nothing changed by hand.
    func left(_ tenant: Tenant, change: (inout PreviousPlan.Row) -> Void = { _ in }) -> PreviousPlan {
        let rows = tenant.users.ids.enumerated().filter { reasons[$0.element.row] != .none }.map { index, user in
            var row = PreviousPlan.Row(
                userPrincipalName: tenant.users.userPrincipalName[user.row], objectID: tenant.users.objectID[user.row].description,
                planned: waveOfUser[user.row] < 0 ? nil : Int(waveOfUser[user.row]), wave: waveOfUser[user.row] < 0 ? nil : Int(waveOfUser[user.row]),
                date: date(of: user).map { "\($0)" } ?? "", isPinned: reasons[user.row] == .pinnedByHand,
                isDatePinned: datesOfUsers[user] != nil, wasLicensed: standing[user.row].isHeld, line: index + 2)
            change(&row)
            return row
        }
        return PreviousPlan(rows: rows, dates: Dictionary(uniqueKeysWithValues: waves.map { ($0.number, "\($0.date)") }), pilotBudget: pilot.asked)
    }
}
