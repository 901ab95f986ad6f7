import ExportReading
import TenantModel

extension ImportRun {
    /// Reads the records of all files of a subject, several files side by side: policies come in thousands of small files.
    mutating func readWholeRecords<Part: Sendable>(
        of subject: ExportFormat.Subject, part: @Sendable (_ records: [WholeRecord], _ file: Int, _ context: String) -> Part
    ) -> [(index: Int, parts: [Part])] {
        let indices = indices(of: subject)
        let exports = indices.map { sources[$0].export }
        let reader = WholeRecordReader(reader: reader)
        let results = self.reader.workers.map(indices.count) { place, _ -> Result<(FileReading, [Part]), ReadingFailure>? in
            guard let export = exports[place] else { return nil }
            let context = export.head.context ?? ""
            return Result { () throws(ReadingFailure) in try reader.read(export) { part($0, indices[place], context) } }
        }
        var read: [(index: Int, parts: [Part])] = []
        for (index, result) in zip(indices, results) {
            switch result {
            case .success((let reading, let parts))?:
                sources[index].take(reading)
                read.append((index, parts))
            case .failure(let failure)?: sources[index].fail(failure)
            case nil: break
            }
        }
        return read
    }
}
