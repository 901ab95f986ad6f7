import CLibXML2

/// What the assembler of records needs of the parser that feeds it. Valid as long as its ``XMLPushParser``.
struct XMLParserHandle {
    let parser: xmlParserCtxtPtr
    /// Lines that the parser was not shown.
    var skippedLines = 0

    /// The dictionary in which the parser keeps names.
    var dictionary: xmlDictPtr? { parser.pointee.dict }

    /// The physical line where the parser stands, from 1.
    var line: Int { skippedLines + Int(parser.pointee.input?.pointee.line ?? 1) }

    /// Ends parsing; no further event comes.
    func stop() { xmlStopParser(parser) }
}
