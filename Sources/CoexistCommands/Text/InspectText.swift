import ExportReading
import PlanDocuments
import Preflight
import ReferenceData
import TenantModel

/// `inspect` as text: a block per file, then what is missing, then the single next export.
struct InspectText {
    private let assessment: Assessment
    private let tenant: Tenant
    private let style: TextStyle
    private static let diagnosticsShown = 5

    init(_ assessment: Assessment, style: TextStyle) {
        self.assessment = assessment
        tenant = assessment.decisions.tenant
        self.style = style
    }

    var lines: [String] {
        var lines = tenant.inputs.flatMap(file)
        let unused = assessment.decisions.settings.unusedKeys
        if !unused.isEmpty {
            lines += style.wrap("\(assessment.decisions.settings.path ?? "coexist.yaml"): no use yet for \(unused.joined(separator: ", "))", indent: 2) + [""]
        }
        return lines + missing
    }

    private func file(_ input: ImportedFile) -> [String] {
        var lines = [style.bold(input.path)]
        lines += style.wrap("  \(input.formatTitle ?? "not a known export")\(input.format.map { " (\($0))" } ?? "")", indent: 2)
        if input.records > 0 || input.format != nil {
            var facts = [Numbers.count(input.records, "record")]
            if !input.quarantined.isEmpty { facts.append("\(Numbers.grouped(input.quarantined.count)) not read") }
            if input.setAside > 0 { facts.append("\(Numbers.grouped(input.setAside)) set aside") }
            if input.merged > 0 { facts.append("\(Numbers.grouped(input.merged)) joined with earlier ones") }
            if let newest = input.newestTimestamp { facts.append("data up to \(Days.text(newest))") }
            facts.append(encoding(input))
            lines += style.wrap("  " + facts.joined(separator: " · "), indent: 2)
        }
        for diagnostic in input.diagnostics.prefix(Self.diagnosticsShown) { lines += text(diagnostic) }
        if input.diagnostics.count > Self.diagnosticsShown {
            lines.append("  and \(Numbers.count(input.diagnostics.count - Self.diagnosticsShown, "further note")); --format json has them all")
        }
        return lines + [""]
    }

    private func encoding(_ input: ImportedFile) -> String {
        let mark = input.hasByteOrderMark ? " with mark" : ""
        return "\(input.kind.rawValue), \(input.encoding.rawValue)\(mark)" + (input.delimiter.map { ", \(Self.name(ofDelimiter: $0))" } ?? "")
    }

    private static func name(ofDelimiter delimiter: UInt8) -> String {
        switch delimiter {
        case UInt8(ascii: ","): "comma"
        case UInt8(ascii: ";"): "semicolon"
        case UInt8(ascii: "\t"): "tab"
        default: "\(UnicodeScalar(delimiter))"
        }
    }

    private func text(_ diagnostic: Diagnostic) -> [String] {
        let word =
            switch diagnostic.severity {
            case .error: style.red("error")
            case .warning: style.yellow("warning")
            case .info: "note"
            }
        let place = diagnostic.line.map { " line \($0)" } ?? ""
        return style.wrap("  \(word)\(place): \(diagnostic.message)\(diagnostic.fix.map { " " + $0 } ?? "")", indent: 4)
    }

    private var missing: [String] {
        guard let first = assessment.missing.first(where: { !Inputs.isStatement($0.input) }) ?? assessment.missing.first else {
            return ["Nothing is missing for the rules of this version."]
        }
        var lines = ["Missing, the most settling first:"]
        for item in assessment.missing {
            lines += style.wrap("  \(Inputs.name(item.input)): \(Inputs.settles(item, of: tenant))", indent: 4)
            if let entry = InputCatalog.entry(item.input.rawValue) { lines += style.wrap("    \(entry.menu) (\(entry.role))", indent: 6) }
        }
        return lines + [""] + style.wrap("Next: \(Inputs.name(first.input)), \(Inputs.settles(first, of: tenant))", indent: 6)
    }
}
