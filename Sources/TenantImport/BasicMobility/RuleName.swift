import ExportReading

/// Names of rules: the policy's name with a suffix, `Contoso Engineering{2b18}`.
enum RuleName {
    /// The name of the policy. Cut at the last brace, since names may have braces of their own; whole when it ends in no suffix.
    static func policyName(of rule: String) -> String {
        let rule = rule.trimmingBlanks
        guard rule.hasSuffix("}"), let brace = rule.lastIndex(of: "{") else { return rule }
        let name = String(rule[..<brace]).trimmingBlanks
        let suffix = rule[rule.index(after: brace)...].dropLast()
        let isSuffix = !suffix.isEmpty && suffix.allSatisfy { $0.isHexDigit || $0 == "-" }
        return name.isEmpty || !isSuffix ? rule : name
    }

    /// How names of policies are compared.
    static func key(_ name: String) -> String { name.trimmingBlanks.lowercased() }
}
