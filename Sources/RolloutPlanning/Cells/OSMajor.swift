import ExportReading
import TenantModel

/// Major versions of operating systems by the text of their version, each text looked at once.
struct OSMajor: Sendable {
    private static let notSeen: Int16 = -2
    /// No number in the text.
    static let unknown: Int16 = -1

    private var others: [Int16]
    private var windows: [Int16]
    /// The first build of Windows 11.
    private static let firstBuildOf11 = 22_000

    init(symbolCount: Int) {
        others = Array(repeating: Self.notSeen, count: symbolCount)
        windows = others
    }

    /// The major version; -1 when the text has none.
    mutating func major(of version: Symbol, on platform: Platform, in symbols: SymbolTable) -> Int16 {
        let place = Int(version.index)
        let known = platform == .windows ? windows[place] : others[place]
        if known != Self.notSeen { return known }
        let numbers = symbols.withBytes(version, Self.numbers)
        let major: Int16
        if platform == .windows, numbers.first == 10, numbers.count > 2 {
            major = numbers[2] >= Self.firstBuildOf11 ? 11 : 10
        } else {
            major = numbers.first.map { Int16(clamping: $0) } ?? Self.unknown
        }
        if platform == .windows { windows[place] = major } else { others[place] = major }
        return major
    }

    /// The first numbers of a version: `10.0.22631.1` gives 10, 0, 22631.
    private static func numbers(_ bytes: UnsafeRawBufferPointer) -> [Int] {
        var numbers: [Int] = []
        var current: Int?
        for byte in bytes {
            if byte &- 0x30 < 10 {
                current = min((current ?? 0) * 10 + Int(byte &- 0x30), 1_000_000)
            } else if let number = current {
                numbers.append(number)
                current = nil
                if byte != UInt8(ascii: ".") || numbers.count == 3 { return numbers }
            }
        }
        if let current { numbers.append(current) }
        return numbers
    }
}
