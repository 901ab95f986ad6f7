import FoundationEssentials

/// The figures of one call, for people and for programs.
struct BenchmarkReport: Encodable {
    let schemaVersion = 1
    let preflight: PreflightBenchmark.Figures
    /// Nil without a folder with policies.
    let policies: PolicyBenchmark.Figures?
    /// Nil unless it was asked for.
    let plan: PlanBenchmark.Figures?
    /// Nil unless it was asked for.
    let documents: DocumentBenchmark.Figures?
    /// Nil without such a file, and when xmllint is not installed.
    let powerShellXML: PowerShellXMLBenchmark.Figures?

    private enum CodingKeys: String, CodingKey { case schemaVersion, preflight, policies, plan, documents, powerShellXML }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    func table() -> String {
        var lines = ["\(preflight.files) files, \(Figure.megabytes(Double(preflight.inputBytes)))", ""]
        if preflight.stages.isEmpty {
            lines.append("The program printed no timings of its stages.")
        } else {
            lines.append(Self.columns("stage", "seconds", "rows", "rows/s", "MB/s"))
            for stage in preflight.stages {
                lines.append(
                    Self.columns(
                        stage.stage, Figure.text(stage.seconds, decimals: 3), Figure.count(Double(stage.rows)),
                        stage.rowsPerSecond.map(Figure.count) ?? "", stage.bytesPerSecond.map { Figure.text($0 / 1e6, decimals: 0) } ?? ""))
            }
        }
        let peak = "\(Figure.megabytes(preflight.peakMemoryBytes.median)), \(Figure.text(preflight.peakMemoryOfInput, decimals: 2)) of the input"
        lines += [
            "",
            Self.row("processor time (user and system)", Figure.text(preflight.cpuSeconds.median, decimals: 3) + " s"),
            Self.row("time on the clock", Figure.text(preflight.wallSeconds.median, decimals: 3) + " s"),
            Self.row("peak memory", peak),
            Self.row("processor time against wc -l", Figure.ratio(preflight.cpuAgainstLineCount)),
            "",
        ]
        if let policies {
            lines += [
                Self.row("processor time with policies", Figure.text(policies.cpuSeconds.median, decimals: 3) + " s"),
                Self.row("processor time without their files", Figure.text(policies.cpuSecondsWithoutPolicies.median, decimals: 3) + " s"),
                Self.row("processor time with policies against without", Figure.ratio(policies.cpuAgainstNoPolicies)),
                "",
            ]
        }
        if let plan {
            lines += [
                Self.row("plan, processor time against preflight", Figure.ratio(plan.cpuAgainstPreflight)),
                Self.row("choosing and dividing against preflight", Figure.ratio(plan.planAgainstPreflight)),
                Self.row("choosing and dividing", Figure.text(plan.planSeconds.median, decimals: 3) + " s"),
                "",
            ]
        }
        if let documents {
            lines += [
                Self.row("documents of the plan against preflight", Figure.ratio(documents.documentsAgainstPreflight)),
                Self.row("page with explorer against preflight", Figure.ratio(documents.explorerAgainstPreflight)),
                Self.row("workbook against preflight", Figure.ratio(documents.workbookAgainstPreflight)),
                Self.row("plan, peak memory with documents to without", Figure.ratio(documents.peakMemoryWithDocuments)),
                "",
            ]
        }
        if let powerShellXML {
            lines += [
                Self.row("PowerShell XML, processor time against xmllint", Figure.ratio(powerShellXML.cpuAgainstXMLLint)),
                Self.row("PowerShell XML, MB per processor second", Figure.text(powerShellXML.bytesPerSecond / 1e6, decimals: 0)),
                Self.row("PowerShell XML, peak memory", Figure.megabytes(powerShellXML.peakMemoryBytes.median)),
            ]
        } else {
            lines.append("PowerShell XML was not measured: that takes --clixml and xmllint (Debian: libxml2-utils).")
        }
        return lines.joined(separator: "\n")
    }

    private static func row(_ name: String, _ value: String) -> String { name.padded(to: 48) + value }

    private static func columns(_ first: String, _ others: String...) -> String {
        first.padded(to: 16) + others.map { $0.padded(to: 12, right: true) }.joined()
    }
}

extension String {
    fileprivate func padded(to width: Int, right: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - count))
        return right ? blanks + self : self + blanks
    }
}
