import ExportReading

/// How exports write moments.
enum MomentStyle {
    /// `2025-12-31T23:00:00Z`: Entra and Graph.
    case iso
    /// `2025-12-31 23:00:00Z`: the Microsoft 365 admin center.
    case adminCenter
    /// `2025-12-31 23:00:00.0000000`: Intune.
    case intune
}

extension ByteArena {
    /// Appends the first day of a moment's month: `2025-12-01`.
    @inline(__always)
    func append(firstDayOfMonth seconds: Int64) {
        let start = count
        append(moment: seconds, .iso)
        truncate(to: start + 8)
        append(literal: "01")
    }

    /// Appends a moment given in seconds since 1970.
    @inline(__always)
    func append(moment seconds: Int64, _ style: MomentStyle) {
        let parts = Timestamp(seconds: seconds).parts
        append(atMost: 19) { place in
            func pair(_ value: Int, at index: Int) {
                place[index] = 0x30 + UInt8(truncatingIfNeeded: value / 10 % 10)
                place[index + 1] = 0x30 + UInt8(truncatingIfNeeded: value % 10)
            }
            pair(parts.year / 100, at: 0)
            pair(parts.year % 100, at: 2)
            place[4] = UInt8(ascii: "-")
            pair(parts.month, at: 5)
            place[7] = UInt8(ascii: "-")
            pair(parts.day, at: 8)
            place[10] = style == .iso ? UInt8(ascii: "T") : 0x20
            pair(parts.hour, at: 11)
            place[13] = UInt8(ascii: ":")
            pair(parts.minute, at: 14)
            place[16] = UInt8(ascii: ":")
            pair(parts.second, at: 17)
            return 19
        }
        switch style {
        case .iso, .adminCenter: append(UInt8(ascii: "Z"))
        case .intune: append(literal: ".0000000")
        }
    }
}
