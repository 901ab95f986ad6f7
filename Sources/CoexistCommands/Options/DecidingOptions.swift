public import ArgumentParser
import Preflight
public import TenantModel

extension TenantAuthority: ExpressibleByArgument {
    /// What a person can state.
    public static var allValueStrings: [String] { allCases.filter { $0 != .notStated }.map(\.rawValue) }
}

/// Options of every command that decides: what the administrator states, and which rules are asked.
struct DecidingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The MDM authority as read at Tenant administration › Tenant status.", valueName: "office365|intune|sccm|unknown"))
    var authority: TenantAuthority?

    @Flag(name: .customLong("no-intune-policies"), help: "State that Intune has no policies.")
    var noIntunePolicies = false

    @Flag(name: .customLong("no-bms-policies"), help: "State that Basic Mobility has no policies.")
    var noBasicMobilityPolicies = false

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Ask only these rules or areas.", valueName: "rule"))
    var only: [String] = []

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Leave out these rules or areas.", valueName: "rule"))
    var skip: [String] = []

    func validate() throws {
        if authority == .notStated { throw ValidationError("--authority takes office365, intune, sccm or unknown.") }
        let unknown = RuleSelection(only: only, skip: skip).unknown(among: RuleTexts.all.map(\.id))
        guard unknown.isEmpty else {
            throw ValidationError("No rule answers to \(unknown.joined(separator: ", ")). `coexist rules` lists them.")
        }
    }

    /// Puts what the command line states over what the project file says.
    func apply(to settings: inout ProjectSettings) {
        if let authority { settings.authority = authority }
        if noIntunePolicies { settings.hasNoIntunePolicies = true }
        if noBasicMobilityPolicies { settings.hasNoBasicMobilityPolicies = true }
    }
}
