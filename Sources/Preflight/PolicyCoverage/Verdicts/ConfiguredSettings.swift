import ReferenceData
import TenantModel

/// The settings of a Basic Mobility policy that ask something of a device, and whether they act on a platform.
struct ConfiguredSettings {
    /// A setting that counts.
    struct Setting: Hashable {
        let name: String
        let label: String
        let value: PolicyValue
        /// Why it does nothing on this platform; nil: it acts.
        let inert: CoverageReason?
        /// Whether it acts on Samsung Knox only, which device lists do not tell from other Android.
        let isKnoxOnly: Bool
    }

    /// In the order of the crosswalk.
    let all: [Setting]
    /// The region of ratings that the policy sets, `au`; empty when it sets none.
    let region: String

    private static let places: [String: Int] = Dictionary(
        Crosswalk.shipped.settings.enumerated().map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

    /// - Parameter platform: `iOS`, `androidDeviceAdministrator` or `windows`.
    init(_ policy: BasicMobilityPolicy, on platform: PolicyPlatform) {
        let isPasswordRequired = policy.value("PasswordRequired").map { BasicMobilitySettings.shipped.asks("PasswordRequired", $0) } ?? false
        var all: [(place: Int, setting: Setting)] = []
        for setting in policy.settings {
            guard let known = BasicMobilitySettings.shipped.named(setting.name), known.asks(setting.value) else { continue }
            let acts = known.acts(on: platform)
            var inert: CoverageReason?
            if !acts || setting.value == .text("AllowAll") {
                inert = CoverageReason(.noEffectOnPlatform)
            } else if platform == .iOS, known.isPasswordRow, !isPasswordRequired {
                inert = CoverageReason(.gateOff)
            }
            let isKnoxOnly = platform == .androidDeviceAdministrator && !known.platforms.contains("android")
            let place = Self.places[known.name.lowercased()] ?? .max
            all.append((place, Setting(name: known.name, label: known.label, value: setting.value, inert: inert, isKnoxOnly: isKnoxOnly)))
        }
        self.all = all.sorted { ($0.place, $0.setting.name) < ($1.place, $1.setting.name) }.map(\.setting)
        region = policy.value("RegionRatings")?.description.lowercased() ?? ""
    }
}

extension BasicMobilitySetting {
    /// Whether a value asks something of a device.
    func asks(_ value: PolicyValue) -> Bool {
        switch requirement {
        case .isTrue: value.description.lowercased() == "true"
        case .isFalse: value.description.lowercased() == "false"
        case .isAtLeastOne, .isAboveZero: (value.asNumber ?? 0) > 0
        case .isRequired: ["required", "true"].contains(value.description.lowercased())
        case .isSet: value != .number(0) && value != .duration(seconds: 0) && !value.items.allSatisfy(\.isEmpty)
        }
    }

    /// Whether it acts on the devices of a platform; for Android also when it acts on Samsung Knox alone.
    func acts(on platform: PolicyPlatform) -> Bool {
        switch platform {
        case .iOS: platforms.contains("ios")
        case .androidDeviceAdministrator, .samsungKnox: platforms.contains("android") || platforms.contains("knox")
        case .windows: platforms.contains("windows")
        case .androidWorkProfile, .androidDeviceOwner, .macOS, .linux: false
        }
    }
}

extension BasicMobilitySettings {
    /// Whether a value of a parameter asks something of a device.
    func asks(_ name: String, _ value: PolicyValue) -> Bool { named(name)?.asks(value) ?? false }
}

extension BasicMobilityPolicy {
    /// The value of a parameter, letter case of its name ignored.
    func value(_ name: String) -> PolicyValue? { settings.first { $0.name.lowercased() == name.lowercased() }?.value }
}
