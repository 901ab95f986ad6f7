import ExportReading
import TenantModel

/// Reads the tenant's own names of products.
struct TenantProductReader: Sendable {
    let format: ExportFormat
    let file: UInt16

    /// The products of a block; rows count from the block's first row.
    func products(of block: RecordBlock) -> (products: [TenantProduct], quarantined: [QuarantinedRecord]) {
        var cells = FieldCells(block, format: format)
        var products: [TenantProduct] = []
        var quarantined: [QuarantinedRecord] = []
        for record in 0..<block.count {
            cells.record = record
            let id = GUID(cells[.skuID].bytes)
            let partNumber = cells[.skuPartNumber].bytes.trimmed.text
            guard id != nil || !partNumber.isEmpty else {
                quarantined.append(QuarantinedRecord(row: Int(block.row(of: record)), reason: "noKey", text: block.text(of: record)))
                continue
            }
            products.append(
                TenantProduct(
                    skuID: id, partNumber: partNumber, displayName: cells[.productName].bytes.trimmed.text,
                    evidence: Evidence(file: file, row: block.row(of: record))))
        }
        return (products, quarantined)
    }
}
