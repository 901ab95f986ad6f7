/// A platform as policies tell them apart, by the words of the crosswalk.
public enum PolicyPlatform: String, Sendable, CaseIterable, Comparable {
    /// iPhone and iPad.
    case iOS = "ios"
    /// Android managed by a device administrator: how Basic Mobility enrolls.
    case androidDeviceAdministrator = "android-da"
    /// Samsung Knox: Android under device administrator with more settings.
    case samsungKnox = "samsung-knox"
    /// Android Enterprise work profile: reached only after enrolling again.
    case androidWorkProfile = "android-wp"
    /// Android Enterprise, owned by the organization: reached only after enrolling again.
    case androidDeviceOwner = "android-do"
    case windows
    case macOS = "macos"
    case linux

    public static func < (a: PolicyPlatform, b: PolicyPlatform) -> Bool { a.rawValue < b.rawValue }
}
