import ExportReading

/// Finds the format of a file by its columns and what its records say that they are, never by its name.
enum FormatRecognition {
    /// The format that fits best; between equals the one that stands first in ``ExportFormat/all``.
    static func format(of content: FileContent) -> ExportFormat? {
        var best: (format: ExportFormat, strength: Int)?
        for format in ExportFormat.all {
            let strength = format.signature.strength(in: content)
            if strength > best?.strength ?? 0 { best = (format, strength) }
        }
        return best?.format
    }

    /// How well columns are known: what chooses between delimiters.
    static func rating(of columns: [String]) -> Int {
        guard let format = format(of: FileContent(columns: columns)) else { return 0 }
        return 1 + format.fields(in: columns).count
    }
}
