import ExportReading

/// A cell that holds several values, as scripts join them.
enum ListCell {
    /// The values between `;`, `,`, `|`, blanks and line ends, empty ones left out.
    static func items(of bytes: UnsafeRawBufferPointer) -> [String] {
        bytes.split { [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"), 0x20, 0x0A, 0x0D, 0x09].contains($0) }
            .map { UnsafeRawBufferPointer(rebasing: $0).text }
    }
}
