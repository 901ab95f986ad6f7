/// How much single settings matter, by the names of their parameters.
enum SettingWeight {
    /// Weaker values of these are high: password required, its length and kind, encryption, jailbreak, mail profile.
    private static let heavy: Set<String> = [
        "PasswordRequired", "PasswordMinimumLength", "PasswordMinComplexChars", "PasswordQuality", "AllowSimplePassword", "PhoneMemoryEncrypted",
        "AllowJailbroken", "RequireEmailProfile",
    ]
    /// Applied on supervised iPhones and iPads alone.
    private static let supervised: Set<String> = ["AllowiCloudBackup", "AllowiCloudDocSync", "AllowVideoConferencing", "AllowAppStore"]

    static let wipe = "MaxPasswordAttemptsBeforeWipe"
    static let mailProfile = "RequireEmailProfile"

    /// The severity of a weaker value.
    static func severityWhenWeaker(_ setting: String) -> Severity { heavy.contains(setting) ? .high : .medium }

    /// Whether its loss is the question of another rule.
    static func hasRuleOfItsOwn(_ setting: String) -> Bool { setting == wipe || setting == mailProfile }

    /// Whether it needs a supervised device.
    static func needsSupervision(_ setting: String) -> Bool { supervised.contains(setting) }
}
