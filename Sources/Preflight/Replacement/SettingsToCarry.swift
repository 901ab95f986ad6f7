import ReferenceData
import TenantModel

/// The settings of a Basic Mobility policy that ask something of a device.
struct SettingsToCarry {
    /// One of them.
    struct Setting {
        let name: String
        let value: PolicyValue
        let description: BasicMobilitySetting?

        var label: String { description?.label ?? name }
    }

    /// In the order of the crosswalk.
    let all: [Setting]
    /// Whether a password is asked for; where it is not, iOS ignores the other password rows.
    let asksForPassword: Bool
    /// Whether there is a managed mail profile.
    let managesMail: Bool
    /// The region whose ratings count: the one that is set, else the one that a rating belongs to, else the one that Apple takes.
    let region: String

    init(_ policy: BasicMobilityPolicy, order: [String]) {
        let places = Dictionary(order.enumerated().map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        let known = policy.settings.filter { $0.isRequirement }
        all = known.enumerated().sorted { a, b in
            let (one, other) = (places[a.element.name.lowercased()] ?? .max, places[b.element.name.lowercased()] ?? .max)
            return one != other ? one < other : a.offset < b.offset
        }.map { Setting(name: $0.element.name, value: $0.element.value, description: BasicMobilitySettings.shipped.named($0.element.name)) }
        func value(_ name: String) -> String? { known.first { $0.name.lowercased() == name }?.value.description }
        asksForPassword = value("passwordrequired") != nil
        managesMail = value("requireemailprofile") != nil
        let ratings = [value("moviesrating"), value("tvshowsrating")].compactMap(\.self)
        region = value("regionratings") ?? ratings.lazy.compactMap(Self.region).first ?? "us"
    }

    /// `AURatingPG` belongs to Australia.
    private static func region(of rating: String) -> String? {
        let text = rating.lowercased()
        return text.dropFirst(2).hasPrefix("rating") ? String(text.prefix(2)) : nil
    }

    /// Whether the setting does nothing on a platform because no password is asked for. Android and Windows apply what they apply without that gate.
    func isGatedOff(_ setting: Setting, on platform: ReplacementPlatform) -> Bool {
        guard setting.description?.isPasswordRow == true, !asksForPassword else { return false }
        return platform == .iOS || setting.description.map { !platform.isServed(by: $0) } ?? true
    }

    /// Settings that no platform looks at: unknown ones, and those that the crosswalk places nowhere.
    func unplaced(by crosswalk: Crosswalk) -> [NotCarriedSetting] {
        all.compactMap { setting in
            let hasPlatform = ReplacementPlatform.allCases.contains { platform in
                crosswalk.rows(for: setting.name).contains { platform.crosswalkNames.contains($0.platform) }
            }
            if hasPlatform { return nil }
            return NotCarriedSetting(
                setting: setting.name, label: setting.label, current: setting.value, platform: nil,
                reason: setting.description == nil ? .unknownSetting : .noCounterpart, candidate: "")
        }
    }
}

extension BasicMobilityPolicy.Setting {
    /// Whether the value asks something of a device. Exports write out values that ask nothing, and a rating that allows all asks nothing either.
    fileprivate var isRequirement: Bool {
        guard let setting = BasicMobilitySettings.shipped.named(name) else { return !value.items.allSatisfy(\.isEmpty) }
        return setting.asks(value) && value != .text("AllowAll")
    }
}
