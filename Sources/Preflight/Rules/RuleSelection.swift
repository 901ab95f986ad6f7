/// Which rules a run asks: `--only` and `--skip` take ids or area prefixes.
public struct RuleSelection: Sendable {
    private let only: [String]
    private let skip: [String]

    /// A selection; empty lists mean all rules.
    public init(only: [String] = [], skip: [String] = []) {
        self.only = only.map { $0.uppercased() }
        self.skip = skip.map { $0.uppercased() }
    }

    /// Whether a rule is asked.
    public func includes(_ id: String) -> Bool {
        let isNamed = { (name: String) in id == name || id.hasPrefix(name + "-") }
        return (only.isEmpty || only.contains(where: isNamed)) && !skip.contains(where: isNamed)
    }

    /// Names in the selection that no rule answers to.
    public func unknown(among ids: [String]) -> [String] {
        (only + skip).filter { name in !ids.contains { $0 == name || $0.hasPrefix(name + "-") } }
    }
}
