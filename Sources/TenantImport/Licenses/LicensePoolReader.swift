import ExportReading
import TenantModel

/// Reads seats. The list is short, so it becomes values at once.
struct LicensePoolReader: Sendable {
    let format: ExportFormat
    let file: UInt16

    /// The pools of a block; rows count from the block's first row. `accounts` are tenant ids that the rows carry.
    func pools(of block: RecordBlock) -> (pools: [LicensePool], accounts: [GUID]) {
        var cells = FieldCells(block, format: format)
        var pools: [LicensePool] = []
        var accounts: [GUID] = []
        for record in 0..<block.count {
            cells.record = record
            let units = NestedValue(cells[.prepaidUnits].bytes)
            func unit(_ name: String) -> Int { units?[name]?.text.flatMap { Int($0) } ?? 0 }
            let total = Self.number(cells[.totalSeats])
            let plans = NestedValue(cells[.servicePlans].bytes)
            if let account = GUID(cells[.accountID].bytes) { accounts.append(account) }
            pools.append(
                LicensePool(
                    skuID: GUID(cells[.skuID].bytes), skuPartNumber: cells[.skuPartNumber].bytes.trimmed.text,
                    productName: cells[.productName].bytes.trimmed.text,
                    enabled: total.map { max(0, $0 - (Self.number(cells[.expiredSeats]) ?? 0)) } ?? unit("enabled"), warning: unit("warning"),
                    suspended: unit("suspended"), consumed: Self.number(cells[.consumedSeats]) ?? 0,
                    capabilityStatus: cells[.capabilityStatus].bytes.trimmed.text, plans: Self.plans(plans), hasPlans: plans != nil,
                    evidence: Evidence(file: file, row: block.row(of: record))))
        }
        return (pools, accounts)
    }

    private static func plans(_ value: NestedValue?) -> [ListedPlan] {
        (value?.items ?? []).compactMap { item in
            guard let name = item["servicePlanName"]?.text else { return nil }
            return ListedPlan(id: GUID(item["servicePlanId"]?.text ?? ""), name: name, status: PlanStatus.read(item["provisioningStatus"]?.text ?? ""))
        }
    }

    private static func number(_ cell: Cell) -> Int? { Int(cell.bytes.trimmed.text.filter { $0 != "," && $0 != "." && $0 != "\u{A0}" && $0 != " " }) }
}
