import ExportReading

/// Numbers the objects of one user, and writes out a type's names where it occurs for the first time in the file.
///
/// The first user is the administrator, who holds something of everything: later users only refer to the types.
struct CLIXMLObjects {
    /// What an object is. The raw value is the number of its type in the file.
    enum Kind: Int {
        case user
        case licenses
        case license
        case disabledPlans
        case plans
        case plan
        case states
        case state

        /// The property that holds it; items of lists have no name.
        var property: StaticString {
            switch self {
            case .user, .license, .plan, .state: ""
            case .licenses: "N=\"AssignedLicenses\" "
            case .disabledPlans: "N=\"DisabledPlans\" "
            case .plans: "N=\"AssignedPlans\" "
            case .states: "N=\"LicenseAssignmentStates\" "
            }
        }

        /// Its .NET type, without the root of all types.
        var types: StaticString {
            switch self {
            case .user: "<T>Selected.Microsoft.Graph.PowerShell.Models.MicrosoftGraphUser</T><T>System.Management.Automation.PSCustomObject</T>"
            case .licenses: "<T>Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAssignedLicense[]</T><T>System.Array</T>"
            case .license: "<T>Microsoft.Graph.PowerShell.Models.MicrosoftGraphAssignedLicense</T>"
            case .disabledPlans: "<T>System.String[]</T><T>System.Array</T>"
            case .plans: "<T>Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAssignedPlan[]</T><T>System.Array</T>"
            case .plan: "<T>Microsoft.Graph.PowerShell.Models.MicrosoftGraphAssignedPlan</T>"
            case .states: "<T>Microsoft.Graph.PowerShell.Models.IMicrosoftGraphLicenseAssignmentState[]</T><T>System.Array</T>"
            case .state: "<T>Microsoft.Graph.PowerShell.Models.MicrosoftGraphLicenseAssignmentState</T>"
            }
        }
    }

    /// Numbers that a user's objects may take.
    private static let numbersPerUser = 64
    private var next: Int
    private var isNamed: UInt8

    init(_ user: SampleUser) {
        next = user.row * Self.numbersPerUser
        isNamed = user.row == 0 ? 0 : .max
    }

    /// Begins an object: its tag and type.
    @inline(__always)
    mutating func begin(_ kind: Kind, into arena: ByteArena) {
        arena.append(literal: "<Obj ")
        arena.append(literal: kind.property)
        arena.append(literal: "RefId=\"")
        arena.append(decimal: next)
        next += 1
        if isNamed >> UInt8(kind.rawValue) & 1 == 1 {
            arena.append(literal: "\"><TNRef RefId=\"")
            arena.append(decimal: kind.rawValue)
            arena.append(literal: "\" />")
        } else {
            isNamed |= 1 << UInt8(kind.rawValue)
            arena.append(literal: "\"><TN RefId=\"")
            arena.append(decimal: kind.rawValue)
            arena.append(literal: "\">")
            arena.append(literal: kind.types)
            arena.append(literal: "<T>System.Object</T></TN>")
        }
    }
}
