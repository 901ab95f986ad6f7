/// Booleans as exports write them.
public enum Boolean {
    /// `true` `false` `yes` `no` `1` `0` in any letter case, blanks around them ignored; nil for everything else, the empty cell included: empty is unknown.
    public static func parse(_ bytes: UnsafeRawBufferPointer) -> Bool? {
        let bytes = bytes.trimmed
        switch bytes.count {
        case 1:
            if bytes[0] == UInt8(ascii: "1") { return true }
            if bytes[0] == UInt8(ascii: "0") { return false }
            return nil
        case 2: return bytes.equalsIgnoringASCIICase("no") ? false : nil
        case 3: return bytes.equalsIgnoringASCIICase("yes") ? true : nil
        case 4: return bytes.equalsIgnoringASCIICase("true") ? true : nil
        case 5: return bytes.equalsIgnoringASCIICase("false") ? false : nil
        default: return nil
        }
    }
}
