import ExportReading
import TenantModel

/// Reads organization records.
struct OrganizationReader: Sendable {
    let format: ExportFormat
    let file: UInt16

    func organizations(of block: RecordBlock) -> [Organization] {
        var cells = FieldCells(block, format: format)
        return (0..<block.count).map { record in
            cells.record = record
            let domains = NestedValue(cells[.verifiedDomains].bytes)?.items.compactMap { $0["name"]?.text ?? $0.text } ?? []
            let authority = cells[.authority].bytes.trimmed.text
            return Organization(
                tenantID: GUID(cells[.tenantID].bytes), displayName: cells[.organizationName].bytes.trimmed.text, verifiedDomains: domains,
                authority: authority.isEmpty ? nil : Self.authority(authority), evidence: Evidence(file: file, row: block.row(of: record)))
        }
    }

    private static func authority(_ text: String) -> TenantAuthority {
        switch text.lowercased() {
        case "intune", "1": .intune
        case "sccm", "2": .sccm
        case "office365", "3": .office365
        default: .unknown
        }
    }
}
