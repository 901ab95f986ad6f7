/// Makes records of the events of an XML parser: elements in, cells in a block out.
///
/// A state machine over open elements (``XMLFrame``). Nothing is built for elements that nobody wants: they are counted until they end.
/// Texts go straight into the arena of the block; nested values are written there as JSON while their elements come.
struct XMLRecordAssembler {
    /// What a captured text is for.
    enum Capture {
        case value, wrapped, sideText, typeName, bareRecord
    }

    let limits: ReadingLimits
    /// Whether only names are wanted, of the first ``headRecords`` records.
    let isHead: Bool
    static let headRecords = 50
    /// The longest record in bytes: places in a block are 32 bits wide.
    static let maximumRecord = 1 << 30
    /// An object takes at most three elements: itself, its bag of properties, and the entry it stands in.
    let maximumElements: Int

    /// The parser: line numbers, and stopping.
    var parser: XMLParserHandle
    var names: XMLNames
    var properties: PropertyNames
    var kind = ContainerKind.xml
    var context: String?
    var fault: XMLFault?
    var reading = FileReading()

    var builder: RecordBlockBuilder
    let onBlock: (RecordBlock, UInt32) -> Void
    /// Whether the root element has ended.
    var isComplete = false
    /// Whether all bytes of the file were parsed.
    var isAtEnd = false

    // MARK: Open elements

    var frames: [XMLFrame] = [XMLFrame(.document)]
    var elements = 0
    /// How many open elements are inside one that is skipped, itself included.
    var skipped = 0

    // MARK: The record

    var inRecord = false
    var recordRow = 0
    var recordStart = 0
    var recordHasProperties = false
    var recordFault: String?
    var whole: WholeXMLRecord?
    /// For each column, the rank of the name its cell came from; see ``PropertyNames/Wish``.
    var ranks: [Int]

    // MARK: The cell

    /// Where the value under construction goes: the arena of the block, or ``shadow``.
    var target: ByteArena
    let arena: ByteArena
    /// Objects that no column wants are rendered here, because a reference in a wanted one may mean them.
    let shadow = ByteArena()
    /// Texts of `ToString` and keys, a stack.
    let side = ByteArena()
    let scratch = ByteArena()
    /// Where the keys of open objects are in ``target``, quotes included, for as long as there are few.
    var keys: [Range<Int>] = []
    static let maximumKeys = 256
    var rendered = RenderedObjects()
    var wishes = 0..<0
    var cellStart = 0
    /// Whether the rest of the cell or of the record is passed over, because it is too long.
    var isMuted = false

    // MARK: The text

    var isLeafOpen = false
    var isCapturing = false
    var capture = Capture.value
    var captureElement = PowerShellElement.text
    var captureIsCell = false
    var captureStart = 0
    var sink: ByteArena

    init(
        columns: [ColumnRequest], limits: ReadingLimits, isHead: Bool, parser: XMLParserHandle,
        onBlock: @escaping (RecordBlock, UInt32) -> Void
    ) {
        self.limits = limits
        self.isHead = isHead
        self.parser = parser
        self.onBlock = onBlock
        names = XMLNames(dictionary: parser.dictionary)
        maximumElements = limits.depth * 3 + 2
        properties = PropertyNames(columns: columns, maximum: limits.columns)
        builder = RecordBlockBuilder(columnCount: columns.count)
        whole = columns.firstIndex(of: .wholeRecord).map { WholeXMLRecord(column: $0) }
        ranks = Array(repeating: Int.max, count: columns.count)
        arena = builder.block.arena
        target = arena
        sink = arena
    }
}

// MARK: - Events

extension XMLRecordAssembler {
    /// An element starts.
    mutating func start(name: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?, attributes: XMLAttributes) {
        elements += 1
        if skipped > 0 {
            skipped += 1
            if elements > maximumElements { refuseDepth() }
            return
        }
        if elements > maximumElements { return refuseDepth() }
        if isMuted {
            skipped = 1
            return
        }
        let element = names.element(named: name)
        if isLeafOpen {
            isCapturing = false
            skipped = 1
            return
        }
        switch frames[frames.count - 1].kind {
        case .document: startRoot(element, namespace: namespace)
        case .records where kind == .convertToXml: startConvertedRecord(element, attributes)
        case .records: startRecord(element, attributes)
        case .convertedRecord: startConvertedProperty(element, attributes)
        case .convertedValue: startConvertedChild(element, attributes)
        case .record: startPartOfRecord(element, attributes)
        case .recordProperties: startProperty(element, attributes)
        case .recordDictionary: startEntry(element, .recordEntry)
        case .recordEntry: startPartOfRecordEntry(element, attributes)
        case .typeNames: startTypeName(element)
        case .recordHolder: skipped = 1
        case .object: startPartOfObject(element, attributes)
        case .members: startMember(element, attributes)
        case .list: startItem(element, attributes)
        case .dictionary: startEntry(element, .entry)
        case .entry: startPartOfEntry(element, attributes)
        case .keyObject: startPartOfKey(element)
        }
    }

    /// A piece of text.
    @inline(__always)
    mutating func characters(_ bytes: UnsafeRawBufferPointer) {
        guard isCapturing else { return }
        sink.append(bytes)
        if sink.count - captureStart > limits.cellBytes { refuseLength() }
    }

    /// An element ends.
    mutating func end() {
        elements -= 1
        if elements == 0 { isComplete = true }
        if skipped > 0 {
            skipped -= 1
            if skipped == 0, isLeafOpen { isCapturing = !isMuted }
            return
        }
        if isLeafOpen { return endLeaf() }
        let frame = frames.removeLast()
        switch frame.kind {
        case .record, .convertedRecord: endRecord()
        case .object: endObject(frame)
        case .list, .dictionary: endContainer(frame)
        case .entry, .recordEntry: side.truncate(to: frame.start)
        case .convertedValue: endConvertedValue(frame)
        case .keyObject: frames[frames.count - 1].sideText = frame.sideText
        default: break
        }
    }

    private mutating func startRoot(_ element: PowerShellElement, namespace: UnsafePointer<UInt8>?) {
        if element == .clixmlRoot, XMLNames.isPowerShell(namespace) {
            kind = .clixml
        } else if element == .convertedRoot, namespace == nil {
            kind = .convertToXml
            properties.decodesEscapes = false
        } else {
            skipped = 1
            if isHead { parser.stop() }
            return
        }
        frames.append(XMLFrame(.records))
    }
}

// MARK: - Limits

extension XMLRecordAssembler {
    private mutating func refuseDepth() {
        guard fault == nil else { return }
        let message = "Objects and lists are nested deeper than \(limits.depth) levels."
        fault = XMLFault(kind: .tooDeep, line: parser.line, column: nil, message: message)
        parser.stop()
    }

    /// Passes over the rest: of the record, or of a value that only references could mean.
    mutating func refuseLength() {
        if target === arena { recordFault = "cellTooLong" }
        isMuted = true
        isCapturing = false
    }
}
