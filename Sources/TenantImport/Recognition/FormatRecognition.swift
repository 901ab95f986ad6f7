import ExportReading

/// Finds the format of a file by its columns and what its records say that they are, never by its name.
enum FormatRecognition {
    /// The format that fits best; between equals the one that stands first in ``ExportFormat/all``.
    /// - Parameter typeName: the .NET type of the records, where the file says it.
    static func format(of content: FileContent, typeName: String? = nil) -> ExportFormat? {
        var best: (format: ExportFormat, strength: Int)?
        for format in ExportFormat.all where format.allows(typeName) {
            let strength = format.signature.strength(in: content)
            if strength > best?.strength ?? 0 { best = (format, strength) }
        }
        return best?.format
    }

    /// The format of a text that has no columns, told by what it contains.
    static func format(ofText text: String) -> ExportFormat? {
        let text = text.lowercased()
        return ExportFormat.all.first { format in
            !format.textMarks.isEmpty && format.textMarks.allSatisfy { marks in marks.contains { text.contains($0) } }
        }
    }

    /// How well columns are known: what chooses between delimiters.
    static func rating(of columns: [String]) -> Int {
        guard let format = format(of: FileContent(columns: columns)) else { return 0 }
        return 1 + format.fields(in: columns).count
    }
}
