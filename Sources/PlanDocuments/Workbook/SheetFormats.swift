internal import CLibXLSXWriter

/// How cells of a workbook look.
struct SheetFormats {
    let header: UnsafeMutablePointer<lxw_format>
    let moment: UnsafeMutablePointer<lxw_format>
    let day: UnsafeMutablePointer<lxw_format>
    /// Lines broken where the column ends.
    let wrapped: UnsafeMutablePointer<lxw_format>

    /// Nil when there is no memory for them.
    init?(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        guard let header = workbook_add_format(workbook), let moment = workbook_add_format(workbook), let day = workbook_add_format(workbook),
            let wrapped = workbook_add_format(workbook)
        else { return nil }
        format_set_bold(header)
        format_set_bg_color(header, 0xE8EEF4)
        format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_num_format(moment, "yyyy-mm-dd hh:mm")
        format_set_num_format(day, "yyyy-mm-dd")
        format_set_text_wrap(wrapped)
        format_set_align(wrapped, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        (self.header, self.moment, self.day, self.wrapped) = (header, moment, day, wrapped)
    }
}
