import ExportReading
import Preflight
import TenantModel

/// What was read, and the tenant's authority.
struct DataSection {
    private static let filesShown = 200
    private static let diagnosticsShown = 2

    let values: ReportValues

    private var text: ReportText { values.text }

    /// The authority with where it is known from.
    var authority: [any Component] {
        let authority = values.decisions.tenantAuthority
        return [
            DefinitionList(items: [
                .init(term: text(.authorityTitle), definition: Prose(plain: text(word(authority.value)))),
                .init(term: text(.sourceTitle), definition: Prose(plain: source(authority))),
                .init(term: text(.coexistenceTitle), definition: Prose(plain: coexistence(authority))),
            ])
        ]
    }

    private func word(_ authority: TenantAuthority) -> PreflightWord {
        switch authority {
        case .office365: .authorityOffice365
        case .intune: .authorityIntune
        case .sccm: .authoritySccm
        case .unknown: .authorityUnknown
        case .notStated: .authorityNotStated
        }
    }

    private func source(_ authority: TenantAuthorityDecision) -> String {
        switch authority.source {
        case .exported: text(.sourceExported)
        case .stated:
            values.decisions.settings.statedBy.map { by in
                text(.sourceStatedBy, ["what": [by, values.decisions.settings.statedOn].compactMap(\.self).joined(separator: ", ")])
            } ?? text(.sourceStated)
        case .inferred where authority.value == .notStated: text(.none)
        case .inferred:
            text(
                .sourceInferredCounts,
                ["basic": text(.devices, count: authority.basicMobilityDevices), "intune": text(.devices, count: authority.intuneDevices)])
        }
    }

    private func coexistence(_ authority: TenantAuthorityDecision) -> String {
        switch authority.coexistence {
        case .off: text(.coexistenceOff)
        case .on: text(authority.isCoexistenceAssumed ? .coexistenceAssumed : .coexistenceOn)
        case .unknown: text(.coexistenceUnknown)
        }
    }

    /// One row per file.
    var inputs: [any Component] {
        let inputs = values.tenant.inputs
        guard !inputs.isEmpty else { return [] }
        let rows = inputs.prefix(Self.filesShown).map { input -> [DataTable.Value] in
            let counts = [input.records, input.quarantined.count, input.setAside, input.merged]
            let title = input.formatTitle ?? input.format ?? text(.formatNone)
            return [.titled(input.path, notes: [title] + notes(input))] + counts.map { .figure(.known($0)) }
                + [input.newestTimestamp.map { .day(text.day($0), seconds: $0.seconds) } ?? .empty]
        }
        let columns = [
            DataTable.Column(text(.fileTitle)), .init(text(.recordsTitle), .number), .init(text(.quarantinedTitle), .number),
            .init(text(.setAsideTitle), .number), .init(text(.mergedTitle), .number), .init(text(.dataUpToTitle), .date),
        ]
        let hasQuarantine = inputs.contains { !$0.quarantined.isEmpty }
        return [
            DataTable(
                caption: text(.inputsCaption), columns: columns, rows: rows, total: inputs.count,
                annex: hasQuarantine ? values.annex("quarantine.csv") : nil)
        ]
    }

    private func notes(_ input: ImportedFile) -> [String] {
        var notes = input.diagnostics.prefix(Self.diagnosticsShown).map { diagnostic in
            diagnostic.line.map { text(.diagnosticPlace, ["message": diagnostic.message, "line": "\($0)"]) } ?? diagnostic.message
        }
        let more = input.diagnostics.count - notes.count
        if more > 0 { notes.append(text(.diagnosticsMore, count: more)) }
        return notes
    }
}
