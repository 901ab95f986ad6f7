/// What follows from a device's digits, so that both device lists say the same.
extension SampleDevice {
    enum WindowsJoin {
        case joined
        case hybrid
        case registered
    }

    /// One managed device in nine is not compliant.
    var isCompliant: Bool { (digits >> 5) % 9 != 0 }

    /// How a Windows device belongs to the tenant. Configuration Manager manages what is in the local directory.
    var windowsJoin: WindowsJoin {
        if management == .coManaged { return .hybrid }
        switch digits >> 26 & 3 {
        case 0, 1: return .joined
        case 2: return .hybrid
        default: return .registered
        }
    }

    /// Two thirds belong to the company, kiosks always.
    var isCorporate: Bool { owner == .nobody || management == .coManaged || (digits >> 30) % 3 != 0 }

    /// Apple devices bought through the company's enrollment program.
    var isSupervised: Bool { owner == .nobody || isCorporate && digits >> 34 & 3 == 0 }

    /// One managed device in two hundred is being retired or wiped.
    var isLeaving: Bool { (digits >> 40) % 200 == 0 }
}
