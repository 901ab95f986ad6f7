/// The first error that ended the reading of an XML file.
struct XMLFault {
    /// Kinds of faults, named like the codes of diagnostics.
    enum Kind: String {
        /// Not XML.
        case malformedXML
        /// XML up to the end of the file, which comes too early.
        case truncatedXML
        /// A document type: PowerShell writes none, and entities are for attacks.
        case doctypeRefused
        /// More nesting than ``ReadingLimits/depth`` allows.
        case tooDeep
    }

    var kind: Kind
    var line: Int
    var column: Int?
    var message: String

    /// The reason for quarantining the record in which it happened.
    var reason: String { kind == .truncatedXML ? "truncated" : kind.rawValue }

    /// The fault as its owner is told.
    var diagnostic: Diagnostic {
        Diagnostic(.error, code: kind.rawValue, message: message, line: line, column: column, fix: fix)
    }

    private var fix: String {
        switch kind {
        case .malformedXML: "Export the file again; everything before this place was read."
        case .truncatedXML: "Export the file again; it ends in the middle, and everything before that was read."
        case .doctypeRefused: "Remove the document type declaration, or export the file again with Export-Clixml or ConvertTo-Xml."
        case .tooDeep: "Export the file again with a smaller -Depth."
        }
    }
}
