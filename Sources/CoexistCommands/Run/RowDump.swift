import ExportReading
import TenantModel

/// Every record of every input as decoded, for `inspect --rows`.
struct RowDump {
    private let run: TenantRun

    init(_ run: TenantRun) { self.run = run }

    /// The rows of each input, in column order; null where a record has no such value.
    func rows(of inputs: [ImportedFile]) -> [[[String?]]] {
        let byPath = Dictionary(run.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return inputs.map { input in byPath[input.path].map { rows(of: $0, input) } ?? [] }
    }

    private func rows(of file: ExportFile, _ input: ImportedFile) -> [[String?]] {
        let columns = input.columns.map { ColumnRequest([HeaderName.normalize($0.name)]) }
        guard let export = try? run.reader.open(file, rate: { $0 == input.columns.map(\.name) ? 1 : 0 }),
            let (_, parts) = try? run.reader.read(export, columns: columns, part: Self.texts)
        else { return [] }
        return parts.flatMap(\.part)
    }

    private static func texts(_ block: RecordBlock) -> [[String?]] {
        (0..<block.count).map { record in
            (0..<block.columnCount).map { column in
                let cell = block[record, column]
                return cell.kind == .missing ? nil : cell.text
            }
        }
    }
}
