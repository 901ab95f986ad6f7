/// What the making of files needs from whoever writes them.
public struct OutsideHelp: Sendable {
    /// Turns Markdown into a document for word processors, and hands over its bytes.
    public typealias DocxConversion = @Sendable (_ markdown: [UInt8], _ sink: OutputFile.Sink) throws -> Void

    /// A folder of this run's own for what is needed on the way; without one there is no workbook.
    public let scratch: String?
    /// Without it there is no document for word processors.
    public let docx: DocxConversion?

    /// What there is.
    public init(scratch: String? = nil, docx: DocxConversion? = nil) {
        self.scratch = scratch
        self.docx = docx
    }
}
