import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// `license-waves.ps1`: creates the groups of the waves and licenses them. Read by people, never run by us, and it changes nothing unless told to.
struct LicenseScript: Sendable {
    static let path = "license-waves.ps1"
    private let template: CheckedTemplate

    /// The script of a store. Throws all mistakes in it at once.
    init(_ store: TemplateStore) throws(TemplateProblems) {
        let names = ["tool", "tenant", "fingerprint", "waves", "days", "ran", "sku", "groupPrefix"]
        template = try CheckedTemplate(
            "plan/license-waves.ps1", in: store, language: .plain,
            schema: TemplateSchema(Dictionary(uniqueKeysWithValues: names.map { ($0, .text) }).merging(["environment": .optionalText]) { $1 }))
    }

    func file(_ plan: RolloutPlan, _ decisions: Decisions) -> OutputFile {
        let numbers = plan.waves.filter { $0.number > 0 && !$0.users.isEmpty }.map { "\($0.number)" }
        let days = plan.waves.filter { $0.number > 0 && !$0.users.isEmpty }.map { "\($0.number) = '\($0.date.day.map { "\($0)" } ?? "")'" }
        let ran = plan.waves.filter { $0.number > 0 && $0.hasRun }.map { "\($0.number)" }
        let text = template.render([
            "tool": .text("\(ToolVersion.name) \(ToolVersion.version)"), "tenant": .text(Self.comment(TenantIdentity(decisions).name)),
            "fingerprint": .text(Self.fingerprint(decisions.tenant)), "waves": .text(numbers.joined(separator: ", ")),
            "days": .text(days.joined(separator: "; ")), "ran": .text(ran.joined(separator: ", ")),
            "sku": .text(Self.partNumber(plan.seats?.partNumber ?? "")), "groupPrefix": .text(WaveGroup.prefix),
            "environment": decisions.settings.cloud?.environment.map { .text($0) } ?? .absent,
        ])
        // Windows PowerShell takes a file without a mark for one in the machine's code page.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        return OutputFile(Self.path, bytes: [0xEF, 0xBB, 0xBF] + Array(lines.utf8))
    }

    /// The hash of the hashes of all exports, in the order of their paths.
    static func fingerprint(_ tenant: Tenant) -> String {
        let hash = SHA256()
        for input in tenant.inputs {
            let line = Array("\(input.sha256)  \(input.path)\n".utf8)
            line.withUnsafeBytes { hash.update($0) }
        }
        return hash.hexadecimal()
    }

    /// A name that cannot leave its comment.
    private static func comment(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.map { $0.isLineEnd || $0.properties.generalCategory == .control ? " " : $0 }))
    }

    /// A part number that cannot leave its quotes.
    private static func partNumber(_ text: String) -> String {
        text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
    }
}
