import ExportReading
import ReferenceData
import TenantModel

/// Turns a block of policies and rules into a ``BasicMobilityPart``. Each record is told by what it has, whatever the file was taken for.
struct BasicMobilityPartBuilder: Sendable {
    let format: ExportFormat
    private let parameters = BasicMobilitySettings.shipped.all

    init(format: ExportFormat) { self.format = format }

    func part(of block: RecordBlock) -> BasicMobilityPart {
        var part = BasicMobilityPart()
        var cells = FieldCells(block, format: format)
        for record in 0..<block.count {
            cells.record = record
            let row = block.row(of: record)
            let settings = settings(of: record, in: block, row: row, cells: cells, into: &part)
            guard let read = self.record(cells, settings: settings, row: row) else {
                part.quarantined.append(QuarantinedRecord(row: Int(row), reason: "noKey", text: block.text(of: record)))
                continue
            }
            if case .rule = read.content, EnumerationText.isNumber(EnumerationText.text(of: cells[.ruleMode])),
                EnumerationText.text(of: cells[.ruleMode]) != "0"
            {
                part.numberedModes.append(row)
            }
            part.records.append(read)
            part.createdAt.append(cells[.createdAt], row: row)
            part.changedAt.append(cells[.changedAt], row: row)
        }
        return part
    }

    private func settings(
        of record: Int, in block: RecordBlock, row: UInt32, cells: FieldCells, into part: inout BasicMobilityPart
    ) -> [BasicMobilityPolicy.Setting] {
        var settings: [BasicMobilityPolicy.Setting] = []
        for (place, parameter) in parameters.enumerated() {
            switch SettingCell(block[record, format.columns.count + place], as: parameter) {
            case .missing: break
            case .value(let value): settings.append(.init(name: parameter.name, value: value))
            case .unreadable(let text, let expected):
                part.unreadable.append(
                    .init(setting: parameter.name, text: text, expected: expected, owner: cells[.policyName].bytes.trimmed.text, row: row))
            }
        }
        return settings
    }

    private func record(_ cells: FieldCells, settings: [BasicMobilityPolicy.Setting], row: UInt32) -> BasicMobilityRecord? {
        let type = EnumerationText.text(of: cells[.policyType])
        let (policyID, policyName) = Self.reference(cells[.rulePolicy])
        var record = BasicMobilityRecord(
            content: .policy, row: row, name: cells[.policyName].bytes.trimmed.text, objectID: Self.id(cells[.policyID]),
            otherID: Self.id(cells[.policyGUID]), kind: BasicMobilityPolicy.Kind(type: type), isEnabled: Trit(Boolean.parse(cells[.policyEnabled].bytes)))
        record.isOfTenant = type.lowercased().contains("tenant")
        record.priority = Int(cells[.policyPriority].bytes.trimmed.text)
        record.policyID = policyID
        record.policyName = policyName
        record.isPendingDeletion = EnumerationText.text(of: cells[.ruleMode]).lowercased() == "pendingdeletion"
        record.content = content(cells, settings: settings, type: type)
        if case .rule = record.content, settings.contains(where: { $0.name == "AllowJailbroken" }) { record.kind = .blocksAccess }
        if case .tenantRule = record.content { return record }
        return record.name.isEmpty && record.ids.isEmpty && policyID == nil && policyName.isEmpty ? nil : record
    }

    private func content(_ cells: FieldCells, settings: [BasicMobilityPolicy.Setting], type: String) -> BasicMobilityRecord.Content {
        let isTenantRule = [Field.appliesTo, .blocksUnsupportedDevices, .exclusionList].contains { !cells[$0].isEmpty }
        if isTenantRule || format.id == ExportFormat.bmsTenantRule.id && settings.isEmpty && cells[.targetGroups].isEmpty && cells[.policyEnabled].isEmpty {
            return .tenantRule(
                appliesTo: EnumerationText.text(of: cells[.appliesTo]),
                blocksUnsupportedDevices: Trit(Boolean.parse(cells[.blocksUnsupportedDevices].bytes)), exclusions: TargetCell(cells[.exclusionList]))
        }
        if !settings.isEmpty || !cells[.rulePolicy].isEmpty || !cells[.targetGroups].isEmpty {
            return .rule(targets: TargetCell(cells[.targetGroups]), settings: settings)
        }
        return type.isEmpty || EnumerationText.isNumber(type) || type.lowercased().contains("device") ? .policy : .otherPolicy
    }

    private static func id(_ cell: Cell) -> GUID? { GUID(cell.bytes.trimmed).flatMap { $0.isZero ? nil : $0 } }

    /// What a rule calls its policy: an id, a name, an object with both, or a path that ends in the name.
    private static func reference(_ cell: Cell) -> (id: GUID?, name: String) {
        guard cell.kind == .nested else {
            let text = cell.bytes.trimmed
            if let id = GUID(text) { return (id.isZero ? nil : id, "") }
            return (nil, text.isCollapsedValue ? "" : text.text)
        }
        guard let item = NestedValue(cell.bytes)?.items.first else { return (nil, "") }
        if let text = item.text { return GUID(text).map { ($0.isZero ? nil : $0, "") } ?? (nil, text) }
        let id = ["ExchangeObjectId", "Guid", "ObjectGuid"].lazy.compactMap { item[$0]?.text.flatMap { GUID($0) } }.first
        return (id.flatMap { $0.isZero ? nil : $0 }, item["Name"]?.text ?? "")
    }
}

extension BasicMobilityPolicy.Kind {
    /// The kind that a `Type` or the name of a .NET type says.
    init(type: String) {
        let type = type.lowercased()
        if type.contains("conditionalaccess") {
            self = .blocksAccess
        } else if type.contains("devicesettings") || type.contains("deviceconfiguration") {
            self = .allowsAccess
        } else {
            self = .unknown
        }
    }
}
