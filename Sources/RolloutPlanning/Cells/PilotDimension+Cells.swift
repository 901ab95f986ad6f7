public import TenantModel

extension PilotDimension {
    /// The place in ``allCases``.
    var place: Int {
        switch self {
        case .device: 0
        case .policy: 1
        case .platform: 2
        case .department: 3
        case .site: 4
        case .timeZone: 5
        case .licensePath: 6
        case .jobClass: 7
        case .language: 8
        case .reenroll: 9
        }
    }

    /// What the dimension counts unless the project file says otherwise. Devices count most, because what breaks on a switch breaks on them.
    public var defaultWeight: Double {
        switch self {
        case .device: 8
        case .reenroll: 4
        case .department, .site: 3
        case .policy, .platform, .timeZone, .licensePath, .jobClass, .language: 2
        }
    }
}
