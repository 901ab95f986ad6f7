import ExportReading

extension Unicode.Scalar {
    /// The scalar, or U+FFFD where it could hide or turn around what stands beside it: control characters and overrides of the writing direction.
    public var visible: Unicode.Scalar {
        switch value {
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F: "\u{FFFD}"
        case 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: self
        }
    }

    /// Whether the scalar ends a line or is a tab.
    var isLineEnd: Bool {
        switch value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}

extension ByteArena {
    /// Puts what is ``Unicode/Scalar/visible`` in the place of every character.
    func makeVisible() {
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        removeAll()
        for scalar in scalars { append(scalar.visible) }
    }
}
