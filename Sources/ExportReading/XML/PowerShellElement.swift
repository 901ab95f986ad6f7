/// What an element of PowerShell XML is for. Names with the same treatment are one case.
enum PowerShellElement: UInt8 {
    /// None of them.
    case other
    /// `Obj`, an object of CLIXML.
    case object
    /// `Props` and `MS`: native and added properties.
    case properties
    /// `LST`, `STK`, `QUE`, `IE`.
    case list
    /// `DCT`.
    case dictionary
    /// `En`, one key and value of a dictionary.
    case entry
    /// `TN`, the type names of an object.
    case typeNames
    /// `T`, one of them.
    case typeName
    /// `TNRef`, type names given before.
    case typeReference
    /// `ToString`, the object as text.
    case toString
    /// Values that are text as they stand.
    case text
    /// `C`, a UTF-16 code unit as a number.
    case character
    /// `B`.
    case boolean
    /// Integers, decimals, floating point.
    case number
    /// `Nil`.
    case null
    /// `SS`, an encrypted text that is never decoded.
    case secureString
    /// `Ref`, an object written before.
    case reference
    /// `PR`, a progress record.
    case progress
    /// `Objs`, the root of CLIXML.
    case clixmlRoot
    /// `Objects`, the root of what `ConvertTo-Xml` writes.
    case convertedRoot
    /// `Object` of `ConvertTo-Xml`.
    case convertedObject
    /// `Property` of `ConvertTo-Xml`.
    case convertedProperty

    /// Whether it holds one value and no elements.
    var isScalar: Bool {
        switch self {
        case .text, .character, .boolean, .number: true
        default: false
        }
    }

    /// Every name with a meaning.
    static let names: [(name: StaticString, element: PowerShellElement)] = [
        ("Obj", .object), ("Props", .properties), ("MS", .properties),
        ("LST", .list), ("STK", .list), ("QUE", .list), ("IE", .list), ("DCT", .dictionary), ("En", .entry),
        ("TN", .typeNames), ("T", .typeName), ("TNRef", .typeReference), ("ToString", .toString),
        ("S", .text), ("DT", .text), ("TS", .text), ("G", .text), ("URI", .text), ("Version", .text), ("XD", .text), ("SBK", .text),
        ("BA", .text), ("C", .character), ("B", .boolean),
        ("By", .number), ("SB", .number), ("I16", .number), ("U16", .number), ("I32", .number), ("U32", .number), ("I64", .number),
        ("U64", .number), ("Sg", .number), ("Db", .number), ("D", .number),
        ("Nil", .null), ("SS", .secureString), ("Ref", .reference), ("PR", .progress),
        ("Objs", .clixmlRoot), ("Objects", .convertedRoot), ("Object", .convertedObject), ("Property", .convertedProperty),
    ]
}
