import ReferenceData
import TenantModel

/// Properties that Intune wants beside others, or that its portal sets with them.
enum Companions {
    /// A policy with what has to stand in it beside what the settings ask for.
    static func completing(_ draft: PolicyDraft) -> PolicyDraft {
        var draft = draft
        switch draft.odataType {
        case "#microsoft.graph.iosCompliancePolicy", "#microsoft.graph.iosGeneralDeviceConfiguration":
            if draft.has("passcode") { draft.complete("passcodeRequired", .boolean(true)) }
        case "#microsoft.graph.windows10CompliancePolicy", "#microsoft.graph.windows10GeneralConfiguration":
            if draft.has("password") { draft.complete("passwordRequired", .boolean(true)) }
        case "#microsoft.graph.androidCompliancePolicy", "#microsoft.graph.androidGeneralDeviceConfiguration": completePassword(&draft)
        case "#microsoft.graph.iosEasEmailProfileConfiguration": completeMail(&draft, appleMail)
        case "#microsoft.graph.androidEasEmailProfileConfiguration": completeMail(&draft, androidMail)
        case CatalogParent.policyType: completeCatalog(&draft)
        default: break
        }
        return draft
    }

    /// Android takes a length or a history only together with a type of password.
    private static func completePassword(_ draft: inout PolicyDraft) {
        guard draft.has("password") else { return }
        draft.complete("passwordRequired", .boolean(true))
        guard draft["passwordMinimumLength"] != nil || draft["passwordPreviousPasswordBlockCount"] != nil,
            let order = EnumOrder.shipped("androidPasswordType")
        else { return }
        draft.raise("passwordRequiredType", toAtLeast: .text("numeric"), order: order)
    }

    private static func completeCatalog(_ draft: inout PolicyDraft) {
        if let root = CatalogParent.deviceLock(of: draft) { draft.complete(root.id, .text(root.option), isChoice: true) }
        if draft.has("com.apple.mobiledevice.passwordpolicy_") {
            draft.complete("com.apple.mobiledevice.passwordpolicy_forcepin", .text("true"), isChoice: true)
        }
        if draft.has("passcode_") { draft.complete("passcode_requirepasscode", .text("true"), isChoice: true) }
    }

    private static func completeMail(_ draft: inout PolicyDraft, _ own: [(String, PolicyValue)]) {
        for (path, value) in mail + own { draft.complete(path, value) }
    }

    /// The values that Microsoft's evaluation gives to every mail profile.
    private static let mail: [(String, PolicyValue)] = [
        ("accountName", .text("Office 365 email")), ("emailAddressSource", .text("userPrincipalName")),
        ("usernameSource", .text("userPrincipalName")), ("authenticationMethod", .text("usernameAndPassword")), ("requireSsl", .boolean(true)),
        ("requireSmime", .boolean(false)), ("durationOfEmailToSync", .text("userDefined")),
    ]
    private static let appleMail: [(String, PolicyValue)] = [
        ("usernameAADSource", .text("userPrincipalName")), ("useOAuth", .boolean(false)),
        ("blockMovingMessagesToOtherEmailAccounts", .boolean(false)), ("blockSendingEmailFromThirdPartyApps", .boolean(false)),
        ("blockSyncingRecentlyUsedEmailAddresses", .boolean(false)),
    ]
    private static let androidMail: [(String, PolicyValue)] = [
        ("syncContacts", .boolean(true)), ("syncCalendar", .boolean(true)), ("syncTasks", .boolean(true)), ("syncNotes", .boolean(false)),
    ]
}

extension PolicyDraft {
    /// Whether a property begins with this.
    fileprivate func has(_ prefix: String) -> Bool { properties.contains { $0.path.hasPrefix(prefix) } }
}
