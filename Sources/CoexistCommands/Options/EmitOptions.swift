import ArgumentParser

/// Options about writing the Intune policies that replace Basic Mobility policies.
struct EmitOptions: ParsableArguments {
    @Option(name: .customLong("emit"), help: ArgumentHelp("Write the Intune policies that replace them into this folder, as Graph JSON.", valueName: "folder"))
    var folder: String?

    @Flag(help: "Call them <policy>_O365_i and so on, as Microsoft's evaluation does, and not as the policy that they replace.")
    var derivedNames = false

    @Flag(help: "Replace files in --emit that somebody changed.")
    var force = false

    func validate() throws {
        guard folder == nil else { return }
        if derivedNames { throw ValidationError("--derived-names needs --emit.") }
        if force { throw ValidationError("--force needs --emit.") }
    }
}
