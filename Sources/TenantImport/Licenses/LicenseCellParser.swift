import ExportReading
import TenantModel

/// What the text of license columns means.
enum LicenseCellParser {
    /// The set of one record; `cells` are in the order of `fields`, `user` is the cell with the user's own id.
    static func set(fields: [Field], cells: [Cell], user: Cell) -> LicenseSet {
        func cell(_ field: Field) -> Cell? { fields.firstIndex(of: field).map { cells[$0] } }
        if let names = cell(.licenseNames) ?? cell(.licenseNamesMisplaced) { return productNames(names) }
        if let skus = cell(.licensedSkus) { return MsolLicenses.set(skus: skus, isLicensed: cell(.isLicensed), user: GUID(user.bytes)) }
        return GraphLicenses.set(
            states: cell(.licenseAssignmentStates), licenses: cell(.assignedLicenses), plans: cell(.assignedPlans))
    }

    /// Product names joined by `+`. A plus with a blank beside it belongs to a name: "Enterprise Mobility + Security E3".
    /// Who has no license reads `Unlicensed`: an empty cell says nothing.
    static func productNames(_ cell: Cell) -> LicenseSet {
        let text = cell.bytes.trimmed
        guard !text.isEmpty, !text.isCollapsedValue else { return .notRead }
        var names: [String] = []
        var start = 0
        for index in 0...text.count {
            if index < text.count {
                guard text[index] == UInt8(ascii: "+") else { continue }
                let isInsideName = index > 0 && text[index - 1] == 0x20 || index + 1 < text.count && text[index + 1] == 0x20
                guard !isInsideName else { continue }
            }
            let name = UnsafeRawBufferPointer(rebasing: text[start..<index]).trimmed.text
            start = index + 1
            if !name.isEmpty, name.lowercased() != "unlicensed", !names.contains(name) { names.append(name) }
        }
        return LicenseSet(level: .product, assignments: names.map { LicenseAssignment(product: .name($0)) })
    }
}
