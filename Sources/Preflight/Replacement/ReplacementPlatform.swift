import ReferenceData

/// A platform that replacement policies are written for, with what either side calls it.
public enum ReplacementPlatform: String, Sendable, CaseIterable {
    case iOS
    case android
    case windows

    /// How the crosswalk names it. Android Enterprise is left out: its policies reach a device only after enrolling again.
    var crosswalkNames: Set<String> {
        switch self {
        case .iOS: ["ios"]
        case .android: ["android-da", "samsung-knox"]
        case .windows: ["windows"]
        }
    }

    /// How Basic Mobility's own table of settings names it.
    private var settingNames: Set<String> {
        switch self {
        case .iOS: ["ios"]
        case .android: ["android", "knox"]
        case .windows: ["windows"]
        }
    }

    /// The letter of Microsoft's derived names.
    var letter: String {
        switch self {
        case .iOS: "i"
        case .android: "A"
        case .windows: "W"
        }
    }

    /// How the settings catalog names it, with the channel that carries it.
    public var catalogNames: (platform: String, technologies: String) {
        switch self {
        case .iOS: ("iOS", "mdm,appleRemoteManagement")
        case .android: ("android", "mdm")
        case .windows: ("windows10", "mdm")
        }
    }

    /// Whether Basic Mobility applies a setting here today.
    func isServed(by setting: BasicMobilitySetting) -> Bool { !setting.platforms.isDisjoint(with: settingNames) }
}
