public import ExportReading

/// What an earlier run of coexist wrote into one of the folders, or into a zip file: no exports. Its manifest lists them.
public enum EarlierOutputs {
    /// The files without manifests of ours, the files that they list, and the new versions beside those that somebody edited.
    public static func leaveOut(_ files: [ExportFile], reader: ExportReader) -> [ExportFile] {
        var written: Set<String> = []
        for file in files where place(of: file).split(whereSeparator: { $0 == "/" || $0 == "!" }).last == manifest[...] {
            guard let outputs = outputs(listedIn: file, reader: reader) else { continue }
            let folder = place(of: file).dropLast(manifest.count)
            written.insert(place(of: file))
            for output in outputs { written.insert(folder + output) }
        }
        guard !written.isEmpty else { return files }
        return files.filter { file in
            let place = place(of: file)
            return !written.contains(place) && !(place.contains(".new.") && written.contains(place.replacing(".new.", with: ".")))
        }
    }

    private static let manifest = "manifest.json"

    /// Unlike its path the same for all files of a folder, whatever the arguments were.
    private static func place(of file: ExportFile) -> String { file.location + (file.zipEntry.map { "!" + $0 } ?? "") }

    /// The listed paths, nil when another program wrote the file.
    private static func outputs(listedIn file: ExportFile, reader: ExportReader) -> [String]? {
        guard let export = try? reader.open(file), Set(export.head.columns.map { HeaderName.normalize($0) }).isSuperset(of: ["tool", "outputs"]) else {
            return nil
        }
        let columns = [ColumnRequest(["tool"]), ColumnRequest(["outputs"])]
        let parts = try? reader.read(export, columns: columns) { block -> [(isOurs: Bool, paths: [String])] in
            (0..<block.count).map { record in
                let isOurs = NestedValue(block[record, 0].bytes)?["name"]?.text == "coexist"
                return (isOurs, (NestedValue(block[record, 1].bytes)?.items ?? []).compactMap { $0["path"]?.text ?? $0.text })
            }
        }.parts
        guard let manifest = parts?.first?.part.first, manifest.isOurs else { return nil }
        return manifest.paths
    }
}
