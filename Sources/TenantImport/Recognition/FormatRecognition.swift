import ExportReading

/// Finds the format of a file by its columns, never by its name.
enum FormatRecognition {
    /// The format that fits best; between equals the one that stands first in ``ExportFormat/all``.
    static func format(of columns: [String]) -> ExportFormat? {
        let names = Set(columns.map { HeaderName.normalize($0) })
        var best: (format: ExportFormat, strength: Int)?
        for format in ExportFormat.all {
            let strength = format.signature.strength(in: names)
            if strength > best?.strength ?? 0 { best = (format, strength) }
        }
        return best?.format
    }

    /// How well columns are known: what chooses between delimiters.
    static func rating(of columns: [String]) -> Int {
        guard let format = format(of: columns) else { return 0 }
        return 1 + format.fields(in: columns).count
    }
}
