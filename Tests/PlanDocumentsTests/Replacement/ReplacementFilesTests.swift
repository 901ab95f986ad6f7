import ExportReading
import Preflight
import ReferenceData
import TenantModel
import Testing

@testable import PlanDocuments

@Suite struct ReplacementFilesTests {
    static let sales = GUID("10000000-0000-4000-8000-000000000001")

    static func policy(
        _ settings: [(String, PolicyValue)], _ name: String = "Sales / phones", _ kind: BasicMobilityPolicy.Kind = .blocksAccess
    ) -> BasicMobilityPolicy {
        var policy = BasicMobilityPolicy(name: name)
        policy.kind = kind
        policy.isEnabled = .yes
        policy.targets = [PolicyTarget(id: sales, name: "Sales")]
        policy.settings = settings.map { .init(name: $0.0, value: $0.1) }
        return policy
    }

    static let usual: [(String, PolicyValue)] = [
        ("PasswordRequired", .boolean(true)), ("AllowSimplePassword", .boolean(false)), ("PasswordMinComplexChars", .number(1)),
        ("PasswordMinimumLength", .number(6)), ("MaxPasswordAttemptsBeforeWipe", .number(10)), ("PasswordTimeout", .duration(seconds: 420)),
        ("PasswordExpirationDays", .number(90)), ("PhoneMemoryEncrypted", .boolean(true)), ("AllowJailbroken", .boolean(false)),
        ("RequireEmailProfile", .boolean(true)), ("EmailAddress", .text("anna@contoso.com")), ("CameraEnabled", .boolean(false)),
        ("AllowScreenshot", .boolean(true)), ("RegionRatings", .text("au")), ("MoviesRating", .text("AURatingPG")), ("WLANEnabled", .boolean(false)),
        ("PasswordComplexity", .number(1)),
    ]

    static func files(_ policies: [BasicMobilityPolicy], _ change: (inout Tenant) -> Void = { _ in }) throws -> [String: [UInt8]] {
        var tenant = Tenant()
        tenant.policies.basicMobility = policies
        change(&tenant)
        let files = try ReplacementFiles(ReplacementPlan(tenant), store: TemplateStore()).files
        #expect(Set(files.map { $0.path.lowercased() }).count == files.count, "two files have one path")
        return try Dictionary(uniqueKeysWithValues: files.map { ($0.path, try $0.bytes()) })
    }

    static func json(_ bytes: [UInt8]?) throws -> NestedValue { try #require(bytes?.withUnsafeBytes { NestedValue($0) }) }

    @Test func theFilesReadWell() throws {
        var off = Self.policy([], "Old")
        off.isEnabled = .no
        var nobody = Self.policy([], "Nobody")
        nobody.targets = []
        let files = try Self.files([Self.policy(Self.usual), off, nobody, Self.policy([("CameraEnabled", .boolean(false))], "Kiosk", .allowsAccess)]) {
            $0.policies.tenantRule = BasicMobilityTenantRule(
                appliesTo: "", blocksUnsupportedDevices: .yes, exclusions: [PolicyTarget(id: GUID("20000000-0000-4000-8000-000000000002"), name: "Vendors")],
                evidence: .none)
        }
        #expect(
            files.keys.sorted() == [
                "Kiosk/Android restrictions.json", "Kiosk/Assignments/Android restrictions.json", "Kiosk/Assignments/iOS restrictions.json",
                "Kiosk/README.md", "Kiosk/iOS restrictions.json", "README.md", "Sales _ phones/Android compliance.json",
                "Sales _ phones/Android email.json", "Sales _ phones/Android restrictions.json", "Sales _ phones/Assignments/Android compliance.json",
                "Sales _ phones/Assignments/Android email.json", "Sales _ phones/Assignments/Android restrictions.json",
                "Sales _ phones/Assignments/Windows compliance.json", "Sales _ phones/Assignments/Windows restrictions.json",
                "Sales _ phones/Assignments/iOS compliance.json", "Sales _ phones/Assignments/iOS email.json",
                "Sales _ phones/Assignments/iOS restrictions.json", "Sales _ phones/Conditional Access.json", "Sales _ phones/README.md",
                "Sales _ phones/Windows compliance.json", "Sales _ phones/Windows restrictions.json", "Sales _ phones/iOS compliance.json",
                "Sales _ phones/iOS email.json", "Sales _ phones/iOS restrictions.json",
            ])
        let golden = [
            "README.md": "replacement-index.md", "Sales _ phones/README.md": "replacement.md",
            "Sales _ phones/iOS compliance.json": "replacement-ios-compliance.json", "Sales _ phones/iOS email.json": "replacement-ios-email.json",
            "Sales _ phones/iOS restrictions.json": "replacement-ios-restrictions.json",
            "Sales _ phones/Android compliance.json": "replacement-android-compliance.json",
            "Sales _ phones/Windows compliance.json": "replacement-windows-compliance.json",
            "Sales _ phones/Conditional Access.json": "replacement-conditional-access.json",
            "Sales _ phones/Assignments/iOS compliance.json": "replacement-assignments.json",
        ]
        for (path, name) in golden { try Golden.expect(try #require(files[path]), isFile: name) }
    }

    @Test func theSameTenantGivesTheSameBytes() throws {
        let policies = [Self.policy(Self.usual), Self.policy(Self.usual, "B", .allowsAccess)]
        #expect(try Self.files(policies) == Self.files(policies))
    }

    /// What Intune wants beside what the settings ask for, and what stands in every object.
    static let companions: Set<String> = [
        "@odata.type", "displayName", "description", "scheduledActionsForRule", "passcodeRequired", "passwordRequired", "passwordRequiredType",
        "hostName", "accountName", "emailAddressSource", "usernameSource", "usernameAADSource", "authenticationMethod", "requireSsl", "requireSmime",
        "useOAuth", "durationOfEmailToSync", "blockMovingMessagesToOtherEmailAccounts", "blockSendingEmailFromThirdPartyApps",
        "blockSyncingRecentlyUsedEmailAddresses", "syncContacts", "syncCalendar", "syncTasks", "syncNotes", "state", "conditions", "grantControls",
    ]

    @Test func everyObjectHasTheNamesOfGraphAndNothingElse() throws {
        let files = try Self.files([Self.policy(Self.usual), Self.policy(Self.usual, "B", .allowsAccess)])
        let rows = Crosswalk.shipped.rows
        for (path, bytes) in files where path.hasSuffix(".json") && !path.contains("/Assignments/") {
            let object = try Self.json(bytes)
            let type = try #require(object["@odata.type"]?.text)
            #expect(rows.contains { $0.odataType == type }, "\(path)")
            let known = Set(rows.filter { $0.odataType == type }.compactMap { $0.property.split(separator: ".").first.map(String.init) })
            guard case .object(let members) = object else { continue }
            for (name, value) in members {
                #expect(known.contains(name) || Self.companions.contains(name), "\(path): \(name)")
                if case .null = value { Issue.record("\(path): \(name) is null") }
                #expect(name != "id", "\(path)")
            }
            #expect((object["scheduledActionsForRule"] != nil) == path.contains("compliance"), "\(path)")
        }
    }

    @Test(arguments: [
        "../../etc/passwd", "CON", "a\u{0}\u{7}b", String(repeating: "é", count: 3000), "\u{202E}evil", "", ".", "..", "/", "a\nb", "Assignments", "README.md",
        "| {{x}} <script>", "~$x", "trailing. ",
    ])
    func hostileNamesStayInsideTheFolder(_ name: String) throws {
        let files = try Self.files([Self.policy(Self.usual, name), Self.policy(Self.usual, name), Self.policy(Self.usual, name.uppercased())])
        #expect(files.count == 1 + 3 * 18)
        for (path, bytes) in files {
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            #expect(parts.count <= 3 && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && $0.utf8.count < 200 }, "\(path)")
            #expect(path.unicodeScalars.allSatisfy { $0.value >= 32 && $0 != "\\" && $0 != "\u{202E}" }, "\(path)")
            guard path.hasSuffix(".json"), parts.count == 2 else { continue }
            let written = try Self.json(bytes)["displayName"]?.text
            #expect(written == name || written == name.uppercased())
        }
    }

    @Test func aPolicyWithNothingToCarryHasAReadmeOnly() throws {
        let files = try Self.files([Self.policy([("PasswordRequired", .boolean(false)), ("WLANEnabled", .boolean(false))], "Empty", .allowsAccess)])
        #expect(files.keys.sorted() == ["Empty/README.md", "README.md"])
        let readme = String(decoding: try #require(files["Empty/README.md"]), as: UTF8.self)
        #expect(readme.contains("Nothing is written"))
        #expect(readme.contains("(WLANEnabled)"))
    }

    @Test func withoutGroupsNothingIsAssignedAndNobodyIsBlocked() throws {
        var policy = Self.policy([("PasswordRequired", .boolean(true))], "Unread")
        policy.targets = nil
        var named = policy
        named.name = "Named"
        named.targets = [PolicyTarget(id: nil, name: "Nowhere")]
        let files = try Self.files([policy, named])
        #expect(!files.keys.contains { $0.contains("Assignments") })
        let access = try Self.json(files["Unread/Conditional Access.json"])
        #expect(access["conditions"]?["users"]?["includeUsers"]?.items.compactMap(\.text) == ["None"])
        #expect(String(decoding: try #require(files["Named/README.md"]), as: UTF8.self).contains("- Nowhere"))
        #expect(String(decoding: try #require(files["Unread/README.md"]), as: UTF8.self).contains("do not show whom"))
    }
}
