import CLibXML2

// The callbacks of libxml2. Their first argument is the address of an `XMLRecordAssembler` that `XMLPushParser` keeps alive;
// every other pointer is valid during the call alone.

/// The events that records are made of. Everything else is left out, entities first of all.
func xmlHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = startElement
    handler.endElementNs = endElement
    handler.characters = characters
    // The same function as for text: otherwise the parser looks at blanks to tell them apart.
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    handler.internalSubset = internalSubset
    handler.serror = { context, error in
        guard let context, let error = error?.pointee, error.level == XML_ERR_FATAL else { return }
        context.assumingMemoryBound(to: XMLRecordAssembler.self).pointee.note(error)
    }
    return handler
}

private func startElement(
    _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?,
    _: Int32, _: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int32, _: Int32,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
    guard let context else { return }
    context.assumingMemoryBound(to: XMLRecordAssembler.self).pointee
        .start(name: name, namespace: namespace, attributes: XMLAttributes(attributes, count: count))
}

private func endElement(
    _ context: UnsafeMutableRawPointer?, _: UnsafePointer<xmlChar>?, _: UnsafePointer<xmlChar>?, _: UnsafePointer<xmlChar>?
) {
    guard let context else { return }
    context.assumingMemoryBound(to: XMLRecordAssembler.self).pointee.end()
}

private func characters(_ context: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let context else { return }
    context.assumingMemoryBound(to: XMLRecordAssembler.self).pointee.characters(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
}

private func internalSubset(
    _ context: UnsafeMutableRawPointer?, _: UnsafePointer<xmlChar>?, _: UnsafePointer<xmlChar>?, _: UnsafePointer<xmlChar>?
) {
    guard let context else { return }
    context.assumingMemoryBound(to: XMLRecordAssembler.self).pointee.refuseDocumentType()
}

extension XMLRecordAssembler {
    /// Keeps the first error that ends parsing.
    fileprivate mutating func note(_ error: xmlError) {
        guard fault == nil else { return }
        let line = error.line > 0 ? Int(error.line) + parser.skippedLines : parser.line
        let column = error.int2 > 0 ? Int(error.int2) : nil
        let isTruncated = isAtEnd && !isComplete
        let endsEarly = isTruncated && (error.code == XML_ERR_DOCUMENT_END.rawValue || error.code == XML_ERR_DOCUMENT_EMPTY.rawValue)
        let words = error.message.map { String(cString: $0).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let message = endsEarly ? "The file ends before its last element does." : words ?? "The file is not XML."
        fault = XMLFault(kind: isTruncated ? .truncatedXML : .malformedXML, line: line, column: column, message: message)
    }

    fileprivate mutating func refuseDocumentType() {
        guard fault == nil else { return }
        let message = "The file declares a document type, which is never read."
        fault = XMLFault(kind: .doctypeRefused, line: parser.line, column: nil, message: message)
        parser.stop()
    }
}
