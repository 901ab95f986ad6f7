import ExportReading
import TenantModel

/// Accounts that are no person, by their names: nothing in the exports says so.
enum SpecialAccounts {
    /// What the part before the `@` begins with, or is made of, in lower case.
    static let signs = [
        "breakglass", "break-glass", "break.glass", "emergency", "svc-", "svc_", "svc.", "service-", "service_", "service.", "sa-", "sa_", "app-", "app_",
        "sync_", "scanner", "printer", "copier", "noreply", "no-reply", "kiosk", "room-", "room.", "room_", "room0", "room1", "room2", "room3", "room4",
        "room5", "room6", "room7", "room8", "room9", "meetingroom", "conf-", "confroom",
        "shared-", "shared.", "shared_", "test-",
    ]

    /// Whether a user principal name looks like an emergency or service account.
    static func contains(_ name: UnsafeRawBufferPointer) -> Bool {
        guard let first = name.first else { return false }
        let lower = first | 0x20
        return signsByLetter[Int(lower)].contains { sign in
            name.count >= sign.count && zip(name, sign).allSatisfy { byte, wanted in byte == wanted || (byte | 0x20) == wanted }
        }
    }

    private static let signsByLetter: [[[UInt8]]] = {
        var letters = Array(repeating: [[UInt8]](), count: 256)
        for sign in signs.map({ Array($0.utf8) }) { if let first = sign.first { letters[Int(first)].append(sign) } }
        return letters
    }()
}
