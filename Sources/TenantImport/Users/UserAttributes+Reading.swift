import ExportReading
import TenantModel

extension UserAttributes {
    /// Reads the columns of some records, missing ones as empty texts.
    init(_ cells: FieldCells, _ records: [Int], in symbols: inout SymbolTable) {
        self.init()
        jobTitle = cells.column(.jobTitle).symbols(of: records, in: &symbols)
        office = cells.column(.office).symbols(of: records, in: &symbols)
        city = cells.column(.city).symbols(of: records, in: &symbols)
        country = cells.column(.country).symbols(of: records, in: &symbols)
        usageLocation = cells.column(.usageLocation).symbols(of: records, in: &symbols)
        let languages = cells.column(.language)
        language = records.map { record in
            let text = languages[record].bytes.trimmed
            return Self.isLanguageTag(text) ? symbols.intern(text) : .empty
        }
    }

    /// Two or three letters, alone or before a hyphen or underscore: telephone numbers were met in this column.
    private static func isLanguageTag(_ text: UnsafeRawBufferPointer) -> Bool {
        let letters = text.prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }.count
        guard letters == 2 || letters == 3 else { return false }
        return letters == text.count || text[letters] == UInt8(ascii: "-") || text[letters] == UInt8(ascii: "_")
    }
}
