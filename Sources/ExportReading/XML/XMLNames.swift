import CLibXML2

/// The names of PowerShell XML as pointers into the dictionary of a parser: the parser hands out the same pointer for the same name,
/// so a name is known by comparing addresses.
///
/// Valid as long as the parser it was made for.
struct XMLNames {
    /// Attribute `N`: the name of a property in CLIXML.
    let name: UnsafePointer<UInt8>?
    /// Attribute `RefId`.
    let refID: UnsafePointer<UInt8>?
    /// Attribute `S`: the stream that a captured object comes from.
    let stream: UnsafePointer<UInt8>?
    /// Attribute `Name` of `ConvertTo-Xml`.
    let convertedName: UnsafePointer<UInt8>?
    /// Attribute `Type` of `ConvertTo-Xml`.
    let convertedType: UnsafePointer<UInt8>?
    /// Addresses and elements, open addressing: 256 slots for some forty names.
    private var addresses = [UInt](repeating: 0, count: 256)
    private var elements = [PowerShellElement](repeating: .other, count: 256)

    /// Puts the names into the dictionary of a parser.
    init(dictionary: xmlDictPtr?) {
        func intern(_ name: StaticString) -> UnsafePointer<UInt8>? {
            xmlDictLookup(dictionary, name.utf8Start, Int32(name.utf8CodeUnitCount))
        }
        name = intern("N")
        refID = intern("RefId")
        stream = intern("S")
        convertedName = intern("Name")
        convertedType = intern("Type")
        for (name, element) in PowerShellElement.names {
            let address = UInt(bitPattern: intern(name))
            var slot = Self.slot(of: address)
            while addresses[slot] != 0 { slot = (slot + 1) & 255 }
            addresses[slot] = address
            elements[slot] = element
        }
    }

    /// What an element's local name stands for.
    @inline(__always)
    func element(named name: UnsafePointer<UInt8>?) -> PowerShellElement {
        let address = UInt(bitPattern: name)
        var slot = Self.slot(of: address)
        while addresses[slot] != address {
            if addresses[slot] == 0 { return .other }
            slot = (slot + 1) & 255
        }
        return elements[slot]
    }

    /// Whether it is the namespace of CLIXML, or none.
    static func isPowerShell(_ namespace: UnsafePointer<UInt8>?) -> Bool {
        guard let namespace else { return true }
        return String(cString: namespace) == "http://schemas.microsoft.com/powershell/2004/04"
    }

    @inline(__always)
    private static func slot(of address: UInt) -> Int {
        Int(truncatingIfNeeded: (UInt64(address) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    }
}
