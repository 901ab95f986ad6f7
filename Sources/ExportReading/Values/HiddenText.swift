/// Characters that could hide or turn around what stands beside them: controls and overrides of the writing direction.
public enum HiddenText {
    /// Whether a text has any; ends of lines and tabs are none.
    public static func hasHidden(_ text: UnsafeRawBufferPointer) -> Bool {
        text.indices.contains { index in
            let byte = text[index]
            return byte < 0x20 ? !(byte == 0x09 || byte == 0x0A || byte == 0x0D) : byte == 0x7F || scalar(at: index, in: text) != nil
        }
    }

    /// The hidden character beyond ASCII that begins with a byte of valid UTF-8; nil for every other one.
    static func scalar(at index: Int, in text: UnsafeRawBufferPointer) -> UInt16? {
        switch text[index] {
        case 0xC2:
            guard index + 1 < text.count, text[index + 1] < 0xA0 else { return nil }
            return UInt16(text[index + 1])
        case 0xE2:
            guard index + 2 < text.count else { return nil }
            switch (text[index + 1], text[index + 2]) {
            case (0x80, let last) where (0xAA...0xAE).contains(last): return 0x2000 | UInt16(last & 0x3F)
            case (0x81, let last) where (0xA6...0xA9).contains(last): return 0x2040 | UInt16(last & 0x3F)
            default: return nil
            }
        default: return nil
        }
    }
}
