internal import CLibXLSXWriter
import ExportReading
import Glibc

/// A workbook under construction: libxlsxwriter in its streaming mode, which keeps one row of each sheet in memory and the others in unnamed
/// files of the scratch folder. The finished workbook is a file there as well, not its memory buffer, which would hold all of it.
///
/// The same rows give the same bytes: the entries of the zip file are all of 1 January 1980, and the one date inside is the moment that is passed.
final class WorkbookBuilder {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let formats: SheetFormats
    private let rowLimit: Int
    private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = []
    private var isOpen = true

    /// What the library or the system objected to.
    struct Fault: Error {
        let text: String
        init(_ code: lxw_error) { text = String(cString: lxw_strerror(code)) }
        init(errno code: Int32) { text = String(cString: strerror(code)) }

        /// The library went on although not everything could be written.
        static let incomplete = Fault(errno: ENOSPC)
    }

    /// Starts a workbook that will be at `location`.
    init(at location: String, scratch: String, created: Timestamp, rowLimit: Int) throws(Fault) {
        let workbook = scratch.withCString { folder in
            var options = lxw_workbook_options()
            options.constant_memory = 1
            // Copied by the library.
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            return workbook_new_opt(location, &options)
        }
        guard let workbook else { throw Fault(LXW_ERROR_MEMORY_MALLOC_FAILED) }
        guard let formats = SheetFormats(workbook) else {
            lxw_workbook_free(workbook)
            throw Fault(LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        (self.workbook, self.formats, self.rowLimit) = (workbook, formats, rowLimit)
        var properties = lxw_doc_properties()
        // Zero would be taken for the time of the run.
        properties.created = time_t(max(created.seconds, 1))
        workbook_set_properties(workbook, &properties)
    }

    deinit { if isOpen { lxw_workbook_free(workbook) } }

    /// Adds a sheet with a header that stays in sight; its rows come by a writer, also after those of other sheets.
    func add(_ name: SheetName, columns: [SheetColumn]) throws(Fault) -> SheetWriter {
        guard let sheet = workbook_add_worksheet(workbook, name.rawValue) else { throw Fault(LXW_ERROR_CREATING_TMPFILE) }
        sheets.append(sheet)
        for (index, column) in columns.enumerated() {
            let place = UInt16(index)
            worksheet_set_column(sheet, place, place, column.width, nil)
            worksheet_write_string(sheet, 0, place, column.header, formats.header)
        }
        worksheet_freeze_panes(sheet, 1, 0)
        // Serial numbers are texts, also those of digits alone: no cell needs a warning about that.
        worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
        return SheetWriter(sheet, formats: formats, columns: columns, rowLimit: rowLimit)
    }

    /// Ends the sheet that was added at a place: lets its columns be filtered.
    func end(_ place: Int, _ writer: borrowing SheetWriter, columns: Int) throws(Fault) {
        guard writer.fault == LXW_NO_ERROR else { throw Fault(writer.fault) }
        worksheet_autofilter(sheets[place], 0, 0, UInt32(writer.count), UInt16(columns - 1))
    }

    /// Packs everything; returns how many bytes of rows there must at least be in the workbook. The library does not notice when a disk is full.
    func close() throws(Fault) -> Int {
        var byteCount = 0
        for sheet in sheets {
            guard let rows = sheet.pointee.optimize_tmpfile else { continue }
            guard fflush(rows) == 0, ferror(rows) == 0 else { throw Fault(errno: errno == 0 ? ENOSPC : errno) }
            byteCount += ftell(rows)
        }
        isOpen = false
        let result = workbook_close(workbook)
        guard result == LXW_NO_ERROR else { throw Fault(result) }
        return byteCount
    }
}
