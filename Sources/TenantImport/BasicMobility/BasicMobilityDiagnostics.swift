import ExportReading
import TenantModel

/// What the owners of policy exports should know.
enum BasicMobilityDiagnostics {
    /// How many rows are named one by one before the rest is counted.
    static let maximum = 20

    /// Values that their settings cannot have.
    static func unreadable(_ values: [(value: BasicMobilityPart.UnreadableSetting, row: UInt32)]) -> [Diagnostic] {
        var all = values.prefix(maximum).map { entry in
            Diagnostic(
                .warning, code: "unreadableSetting",
                message:
                    "\(entry.value.setting) of \(named(entry.value.owner)) is “\(shortened(entry.value.text))”, not \(entry.value.expected); the setting was left out.",
                line: Int(entry.row), fix: "Look at the value in this row; export again with Export-Clixml -Depth 4 if it was flattened.")
        }
        if values.count > maximum {
            all.append(
                Diagnostic(
                    .warning, code: "unreadableSetting", message: "\(values.count - maximum) more values could not be read; their settings were left out.",
                    fix: "Export again with Export-Clixml -Depth 4."))
        }
        return all
    }

    /// Rules whose mode is the number of a value.
    static func numberedModes(_ rows: [UInt32]) -> [Diagnostic] {
        guard let first = rows.first else { return [] }
        return [
            Diagnostic(
                .warning, code: "enumerationAsNumber",
                message: "\(rows.count) rules have a number as Mode; whether they are being removed cannot be told, they are taken as in use.",
                line: Int(first), fix: "Export again with Export-Clixml -Depth 4, which keeps the names.")
        ]
    }

    /// Rules that name no group although the column is there, or whose column is missing.
    static func missingTargets(rows: [UInt32], hasColumn: Bool) -> [Diagnostic] {
        guard let first = rows.first else { return [] }
        return [
            Diagnostic(
                .warning, code: "targetsMissing",
                message: hasColumn
                    ? "\(rows.count == 1 ? "A rule has" : "\(rows.count) rules have") no value for TargetGroups; whom \(rows.count == 1 ? "it targets" : "they target") is unknown."
                    : "The column TargetGroups is missing; whom the rules target is unknown.",
                line: hasColumn ? Int(first) : nil, fix: "Export again with all properties: | Export-Clixml -Depth 4.")
        ]
    }

    /// Rules without policies, none of which were read.
    static let policiesMissing = Diagnostic(
        .warning, code: "policiesMissing",
        message: "No policies were read, only their rules: names come from the rules, and whether they are enabled is unknown.",
        fix: "Export Get-DeviceConfigurationPolicy and Get-DeviceConditionalAccessPolicy as well.")

    /// Policies without rules, none of which were read.
    static let rulesMissing = Diagnostic(
        .warning, code: "rulesMissing", message: "No rules were read, only policies: they do not say whom they target and what they ask of a device.",
        fix: "Export Get-DeviceConfigurationRule and Get-DeviceConditionalAccessRule with | Export-Clixml -Depth 4.")

    /// One diagnostic for some objects of a file.
    static func counted(_ code: String, _ items: [BasicMobilityItem], _ severity: Diagnostic.Severity = .warning, what: String, fix: String) -> Diagnostic? {
        guard let first = items.first else { return nil }
        let names = items.prefix(3).map { named($0.record.name) }.joined(separator: ", ")
        let rest = items.count > 3 ? ", …" : ""
        return Diagnostic(
            severity, code: code, message: "\(what) (\(items.count)): \(names)\(rest).", line: Int(first.evidence.row), fix: fix)
    }

    private static func named(_ name: String) -> String { name.isEmpty ? "an object without name" : shortened(name) }

    private static func shortened(_ text: String) -> String { text.count > 80 ? String(text.prefix(80)) + "…" : text }
}
