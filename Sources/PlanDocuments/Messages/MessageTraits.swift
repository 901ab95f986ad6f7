import TenantModel

/// What of a person and their devices matters to messages.
struct MessageTraits: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    // What texts differ in
    static let apple = MessageTraits(rawValue: 1 << 0)
    static let android = MessageTraits(rawValue: 1 << 1)
    static let windows = MessageTraits(rawValue: 1 << 2)
    static let otherPlatform = MessageTraits(rawValue: 1 << 3)
    static let personal = MessageTraits(rawValue: 1 << 4)
    static let corporate = MessageTraits(rawValue: 1 << 5)
    static let mail = MessageTraits(rawValue: 1 << 6)
    /// Policies were not read, or do not tell.
    static let mailUnknown = MessageTraits(rawValue: 1 << 7)
    /// The end of a certificate is known.
    static let certificate = MessageTraits(rawValue: 1 << 8)

    // Who gets which message
    static let notSeen = MessageTraits(rawValue: 1 << 9)
    static let notCompliant = MessageTraits(rawValue: 1 << 10)
    static let vip = MessageTraits(rawValue: 1 << 11)
    static let guest = MessageTraits(rawValue: 1 << 12)
    /// May not sign in: reads no message.
    static let signInBlocked = MessageTraits(rawValue: 1 << 13)

    static let platforms: MessageTraits = [.apple, .android, .windows, .otherPlatform]
    static let ownership: MessageTraits = [.personal, .corporate]
    static let mailProfile: MessageTraits = [.mail, .mailUnknown]
    static let ofTexts: MessageTraits = [platforms, ownership, mailProfile, .certificate]
    /// How many sets of traits texts can differ in.
    static let textCount = Int(ofTexts.rawValue) + 1

    /// The trait of a platform.
    init(_ platform: Platform) {
        switch platform {
        case .iOS, .iPadOS: self = .apple
        case .android: self = .android
        case .windows: self = .windows
        case .macOS, .unknown, .other: self = .otherPlatform
        }
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }
}
