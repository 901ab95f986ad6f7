/// The attributes of an element as libxml2 hands them over: five pointers each (name, prefix, namespace, value, end of value).
///
/// Valid during the callback alone; names are compared by address (``XMLNames``), values are not terminated.
struct XMLAttributes {
    private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    private let count: Int

    init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int32) {
        self.pointers = pointers
        self.count = Int(count)
    }

    /// The value of an attribute, its references resolved.
    @inline(__always)
    func value(_ name: UnsafePointer<UInt8>?) -> UnsafeRawBufferPointer? {
        guard let pointers else { return nil }
        for index in 0..<count where pointers[index * 5] == name {
            guard let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4] else { return nil }
            return UnsafeRawBufferPointer(start: start, count: end - start)
        }
        return nil
    }

    /// The value of an attribute that is a number.
    func number(_ name: UnsafePointer<UInt8>?) -> Int? {
        guard let digits = value(name), 1...10 ~= digits.count else { return nil }
        var result = 0
        for digit in digits {
            guard 0x30...0x39 ~= digit else { return nil }
            result = result * 10 + Int(digit & 15)
        }
        return result
    }
}
