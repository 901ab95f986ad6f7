import CLibXML2

/// libxml2's push parser with an assembler of records behind it.
///
/// Contract: the parser and the assembler live and die together; the parser's `userData` is the assembler's address, which does not change.
/// The assembler is touched by one thread at a time, either in a callback (``xmlHandler``) or between pushes.
final class XMLPushParser {
    private let parser: xmlParserCtxtPtr
    private let assembler: UnsafeMutablePointer<XMLRecordAssembler>

    /// Once in a process, before parsers are made side by side.
    private static let initialized: Void = xmlInitParser()

    init(
        columns: [ColumnRequest], limits: ReadingLimits, isHead: Bool, preamble: XMLPreamble,
        onBlock: @escaping (RecordBlock, UInt32) -> Void
    ) throws(ReadingFailure) {
        Self.initialized
        // Errors of character encodings have no parser attached; they would be printed.
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        coexist_silence_xml()
        assembler = .allocate(capacity: 1)
        var handler = xmlHandler()
        guard let parser = xmlCreatePushParserCtxt(&handler, assembler, nil, 0, nil) else {
            assembler.deallocate()
            throw ReadingFailure(
                code: "cannotRead", message: "There is not enough memory to read XML.", fix: "Close other programs and try again.")
        }
        self.parser = parser
        // Never HUGE, NOENT, DTDLOAD or XINCLUDE: files come from strangers.
        let options = preamble.hasFalseDeclaration ? XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue : XML_PARSE_NONET.rawValue
        xmlCtxtUseOptions(parser, Int32(options))
        switch preamble.encoding {
        case .utf8: break
        case .utf16LittleEndian: xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF16LE)
        case .utf16BigEndian: xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF16BE)
        case .windows1252: xmlSwitchToEncoding(parser, xmlFindCharEncodingHandler("windows-1252"))
        }
        let handle = XMLParserHandle(parser: parser, skippedLines: preamble.lines)
        assembler.initialize(to: XMLRecordAssembler(columns: columns, limits: limits, isHead: isHead, parser: handle, onBlock: onBlock))
    }

    deinit {
        if let document = parser.pointee.myDoc { xmlFreeDoc(document) }
        xmlFreeParserCtxt(parser)
        assembler.deinitialize(count: 1)
        assembler.deallocate()
    }

    /// Parses the next bytes; false when nothing more will come of it.
    func push(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard !bytes.isEmpty else { return !isStopped }
        xmlParseChunk(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 0)
        return !isStopped
    }

    /// Parses what waits for more: there is no more.
    func endInput() {
        guard !isStopped else { return }
        assembler.pointee.isAtEnd = true
        xmlParseChunk(parser, nil, 0, 1)
    }

    /// Completes the records and tells how reading went.
    func finish() -> FileReading {
        if assembler.pointee.fault == nil, isStopped || parser.pointee.wellFormed == 0 {
            let message = "The file's bytes are not text in its encoding."
            let line = assembler.pointee.parser.line
            assembler.pointee.fault = XMLFault(kind: .malformedXML, line: line, column: nil, message: message)
        }
        assembler.pointee.finish()
        var reading = assembler.pointee.reading
        reading.isWellFormed = assembler.pointee.fault == nil
        if let fault = assembler.pointee.fault { reading.diagnostics.append(fault.diagnostic) }
        return reading
    }

    /// What the events so far say about the file.
    var findings: (kind: ContainerKind, columns: [String], context: String?) {
        (assembler.pointee.kind, assembler.pointee.properties.spellings, assembler.pointee.context)
    }

    private var isStopped: Bool { parser.pointee.disableSAX != 0 }
}
