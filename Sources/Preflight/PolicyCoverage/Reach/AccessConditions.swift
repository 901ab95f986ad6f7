import TenantModel

/// What else a Conditional Access policy asks before it blocks somebody without a compliant device: only a policy that does so whenever mail or
/// files are opened in an app makes a compliance policy count.
struct AccessConditions {
    private let policy: IntunePolicy

    init(_ policy: IntunePolicy) { self.policy = policy }

    /// Whether it gates the devices of a platform: no where it surely does not, unknown where that depends on the sign-in.
    func gates(_ platform: PolicyPlatform) -> Trit {
        let answers = [
            grant, Self.contains(platform, list("conditions.platforms.includeplatforms"), list("conditions.platforms.excludeplatforms")), apps,
            clients, signIn,
        ]
        if answers.contains(.no) { return .no }
        return answers.contains(.unknown) ? .unknown : .yes
    }

    /// With `OR`, whoever meets another control comes in without a compliant device.
    private var grant: Trit {
        var others = Set(list("grantcontrols.builtincontrols") ?? []).subtracting(["compliantdevice"])
        for name in ["termsofuse", "customauthenticationfactors"] where list("grantcontrols." + name)?.isEmpty == false { others.insert(name) }
        if has("grantcontrols.authenticationstrength") { others.insert("authenticationstrength") }
        if others.isEmpty { return .yes }
        switch policy.values["grantcontrols.operator"]?.description.lowercased() {
        case "and": return .yes
        // Joined devices are Windows devices of the domain; which those are is not known here.
        case "or": return others == ["domainjoineddevice"] ? .unknown : .no
        default: return .unknown
        }
    }

    private static func contains(_ platform: PolicyPlatform, _ included: [String]?, _ excluded: [String]?) -> Trit {
        let name =
            switch platform {
            case .iOS: "ios"
            case .androidDeviceAdministrator, .samsungKnox, .androidWorkProfile, .androidDeviceOwner: "android"
            case .windows: "windows"
            case .macOS: "macos"
            case .linux: "linux"
            }
        if let included, !included.isEmpty, !included.contains(name), !included.contains("all") { return .no }
        return excluded?.contains(where: { $0 == name || $0 == "all" }) == true ? .no : .yes
    }

    private var apps: Trit {
        if list("conditions.applications.excludeapplications")?.contains(where: { Self.mailAndFiles.contains($0) }) == true { return .no }
        guard let included = list("conditions.applications.includeapplications") else {
            // One for user actions or for contexts names no application; where nothing is said at all, the export may have left it out.
            return has("conditions.applications") ? .no : .unknown
        }
        guard included.contains(where: { $0 == "all" || Self.mailAndFiles.contains($0) }) else { return .no }
        return has("conditions.applications.applicationfilter") ? .unknown : .yes
    }

    private var clients: Trit {
        guard let types = list("conditions.clientapptypes"), !types.isEmpty else { return .yes }
        return types.contains("all") || types.contains("mobileappsanddesktopclients") ? .yes : .no
    }

    /// Risk, place and the device itself: nobody can tell how often they are met.
    private var signIn: Trit {
        for name in ["signinrisklevels", "userrisklevels", "insiderrisklevels", "devices", "authenticationflows"] where has("conditions." + name) {
            return .unknown
        }
        let included = list("conditions.locations.includelocations") ?? []
        let excluded = list("conditions.locations.excludelocations") ?? []
        return (included.isEmpty || included.contains("all")) && excluded.isEmpty ? .yes : .unknown
    }

    /// Whether a property, or one inside it, says something.
    private func has(_ name: String) -> Bool {
        policy.values.contains { key, value in
            (key == name || key.hasPrefix(name + ".")) && !value.items.allSatisfy(\.isEmpty)
        }
    }

    private func list(_ name: String) -> [String]? { policy.values[name].map { $0.items.filter { !$0.isEmpty }.map { $0.lowercased() } } }

    /// All of Microsoft 365, Exchange Online, SharePoint Online.
    private static let mailAndFiles: Set<String> = [
        "office365", "00000002-0000-0ff1-ce00-000000000000", "00000003-0000-0ff1-ce00-000000000000",
    ]
}
