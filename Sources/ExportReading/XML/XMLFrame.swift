/// One open element that holds others, with what is under construction in it.
struct XMLFrame {
    /// What its children are taken for.
    enum Kind: UInt8 {
        /// Above the root.
        case document
        /// The root, or a list instead of a record: children are records.
        case records
        /// A record.
        case record
        /// A record that turned out to be a list of records.
        case recordHolder
        /// `Props` or `MS` of a record.
        case recordProperties
        /// `DCT` instead of the properties of a record.
        case recordDictionary
        /// `En` of it.
        case recordEntry
        /// `TN` of the record that gives the context.
        case typeNames
        /// `Obj` as a value.
        case object
        /// `Props` or `MS` of it.
        case members
        /// A list, of an object or as a value.
        case list
        /// `DCT`, of an object or as a value.
        case dictionary
        /// `En` of it.
        case entry
        /// `Obj` as the key of an entry.
        case keyObject
        /// `Object` of `ConvertTo-Xml` as a record.
        case convertedRecord
        /// `Property` of `ConvertTo-Xml` as a value.
        case convertedValue
    }

    /// What a value turned out to be so far.
    enum Content: UInt8 {
        case nothing, scalar, list, object, dictionary
    }

    let kind: Kind
    /// Whether a value stands for a cell, or in JSON text.
    var isCell = false
    /// Whether the end of the element ends a value; not so for the list of an object.
    var endsValue = false
    var content = Content.nothing
    var scalarKind = Cell.Kind.text
    /// Where the value starts in the arena under construction.
    var start = 0
    /// The first of the object's keys among ``XMLRecordAssembler/keys``, and the first that added properties have.
    var firstKey = 0
    var firstAddedKey = 0
    /// How many members or items are written.
    var count = 0
    /// The number by which later references mean this object, or -1.
    var id = -1
    /// Where `ToString` or the key is in the arena of side texts; empty when there is none.
    var sideText = 0..<0
    var hasSideText = false

    init(_ kind: Kind) { self.kind = kind }
}
