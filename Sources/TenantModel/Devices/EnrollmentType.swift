import ExportReading

/// How a device was enrolled, as Graph spells it.
public enum EnrollmentType: UInt8, Sendable, CaseIterable {
    /// Not said.
    case unknown
    case userEnrollment
    case deviceEnrollmentManager
    case appleBulkWithUser
    case appleBulkWithoutUser
    case windowsAzureADJoin
    case windowsBulkUserless
    case windowsAutoEnrollment
    case windowsBulkAzureDomainJoin
    case windowsCoManagement
    case windowsAzureADJoinUsingDeviceAuth
    case appleUserEnrollment
    case appleUserEnrollmentWithServiceAccount
    case azureAdJoinUsingAzureVmExtension
    case androidEnterpriseDedicatedDevice
    case androidEnterpriseFullyManaged
    case androidEnterpriseCorporateWorkProfile
    case androidAOSPUserOwnedDeviceEnrollment
    case androidAOSPUserlessDeviceEnrollment
    case appleAccountDrivenUserEnrollment
    /// A value that the version of Graph did not know: `unknownFutureValue`.
    case unknownFutureValue

    /// The name in files and JSON; empty when not said.
    public var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map { $0 == .unknown ? "" : "\($0)" }

    /// Whether the type proves that the device has no user.
    public var isUserless: Bool {
        switch self {
        case .appleBulkWithoutUser, .windowsBulkUserless, .androidEnterpriseDedicatedDevice, .androidAOSPUserlessDeviceEnrollment,
            .windowsAzureADJoinUsingDeviceAuth:
            true
        default: false
        }
    }

    /// Whether a device enrollment manager or another service account enrolled it.
    public var isByEnrollmentManager: Bool { self == .deviceEnrollmentManager || self == .appleUserEnrollmentWithServiceAccount }

    /// Whether it was enrolled in bulk, with or without a user.
    public var isBulk: Bool { isUserless || self == .appleBulkWithUser || self == .windowsBulkAzureDomainJoin }

    /// Reads the name in any letter case, or the number that report exports write.
    public init(_ bytes: UnsafeRawBufferPointer) {
        let text = bytes.trimmed.text.lowercased()
        if let value = Int(text) {
            self = Self.numbered[value] ?? .unknown
        } else {
            self = Self.named[text] ?? .unknown
        }
    }

    private static let named: [String: EnrollmentType] = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)".lowercased(), $0) })
    private static let numbered: [Int: EnrollmentType] = [
        1: .userEnrollment, 2: .deviceEnrollmentManager, 3: .appleBulkWithUser, 4: .appleBulkWithoutUser, 5: .windowsAzureADJoin,
        6: .windowsBulkUserless, 7: .windowsAutoEnrollment, 8: .windowsBulkAzureDomainJoin, 9: .windowsCoManagement,
        10: .windowsAzureADJoinUsingDeviceAuth, 11: .appleUserEnrollment, 12: .appleUserEnrollmentWithServiceAccount,
    ]
}
