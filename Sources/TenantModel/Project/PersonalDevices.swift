/// What the organization does with devices that belong to people.
public enum PersonalDevices: String, Sendable, CaseIterable {
    /// They are enrolled like others.
    case mdm
    /// Only the apps on them are protected.
    case mam
    case userChoice
    case blocked
}
