import ExportReading
import Preflight

/// A workbook as an output: a sheet that says what the others hold, then those.
struct WorkbookFile: Sendable {
    private let sheets: [Sheet]
    private let words: WordList<WorkbookWord>
    private let about: String
    private let created: Timestamp
    private let limits: WorkbookLimits

    /// A workbook of an assessment with these sheets, which come in the order of ``SheetName``.
    init(_ decisions: Decisions, sheets: [Sheet], words: WordList<WorkbookWord>, limits: WorkbookLimits) {
        self.sheets = SheetName.allCases.flatMap { name in sheets.filter { $0.name == name } }
        self.words = words
        self.limits = limits
        created = decisions.asOf
        about = words.text(.about, ["tenant": TenantIdentity(decisions).name, "asOf": decisions.asOf.description])
    }

    /// The file. What is needed on the way goes into `scratch`, a folder of this run's own.
    func file(_ path: String, scratch: String) -> OutputFile {
        OutputFile(path) { sink in
            do {
                let file = try ScratchFile("workbook.xlsx", in: scratch)
                try build(at: file.location, scratch: scratch)
                try file.write(to: sink)
            } catch let failure as ScratchFile.SystemFailure {
                throw WorkbookFailure(path: path, cause: failure.text)
            } catch let fault as WorkbookBuilder.Fault {
                throw WorkbookFailure(path: path, cause: fault.text)
            }
        }
    }

    private func build(at location: String, scratch: String) throws {
        let builder = try WorkbookBuilder(at: location, scratch: scratch, created: created, rowLimit: limits.rows)
        // Added first to be seen first, filled last: then the rows are counted.
        var readMe = try builder.add(.readMe, columns: readMeColumns)
        for (place, sheet) in sheets.enumerated() {
            var writer = try builder.add(sheet.name, columns: sheet.columns)
            sheet.fill(&writer)
            try builder.end(place + 1, writer, columns: sheet.columns.count)
            readMe.cell(sheet.name.rawValue)
            readMe.cell(writer.count)
            let full = writer.leftOut > 0 ? words.text(.full, count: .known(writer.leftOut)) : nil
            readMe.wrappedCell([words.text(.content(sheet.name)), sheet.note, full].compactMap(\.self).joined(separator: " "))
            readMe.endRow()
        }
        try builder.end(0, readMe, columns: readMeColumns.count)
        readMe.endRow()
        readMe.emptyCell()
        readMe.emptyCell()
        readMe.wrappedCell(about)
        let expected = try builder.close()
        guard PackedSize.unpacked(location) >= expected else { throw WorkbookBuilder.Fault.incomplete }
    }

    private var readMeColumns: [SheetColumn] {
        [SheetColumn(words.text(.sheet), width: 20), SheetColumn(words.text(.rows), width: 12, .number), SheetColumn(words.text(.holds), width: 110)]
    }
}
