import ExportReading
import ReferenceData

/// A text from `Templates/sample/` with the options filled in.
///
/// Not through the template engine of the documents: these texts are ours alone, have no conditions, and no value is anybody's data;
/// checking and escaping would cost a generator of exports the whole of `PlanDocuments`. A test sees that no placeholder is left.
struct TemplateFile: SampleFile {
    let name: String
    let parts = 1
    let options: SampleOptions

    func write(_ part: Int, into arena: ByteArena) {
        var text = EmbeddedFiles.text(of: "Templates/sample/" + name)
        let formats = SampleOptions.Format.allCases.filter(options.formats.contains).map(\.rawValue)
        let values = [
            "users": "\(options.users)", "seed": "\(options.seed)", "asOf": options.asOf.day, "devicesPerUser": "\(options.devicesPerUser)",
            "formats": formats.joined(separator: ","), "tenant": Company.name,
        ]
        for (placeholder, value) in values { text = text.replacing("{{" + placeholder + "}}", with: value) }
        arena.append(text: text, .plain)
    }
}
