import ExportReading

/// What an earlier run of coexist wrote into one of the folders: no exports. Its manifest lists them.
enum EarlierOutputs {
    /// The paths of the manifests among `exports` and of all files that they list.
    static func paths(of exports: [OpenExport], reader: ExportReader) -> Set<String> {
        var paths: Set<String> = []
        for export in exports where isCandidate(export) {
            guard let outputs = outputs(in: export, reader: reader) else { continue }
            let folder = export.file.path.dropLast("manifest.json".count)
            paths.insert(export.file.path)
            for output in outputs { paths.insert(folder + output) }
        }
        return paths
    }

    private static func isCandidate(_ export: OpenExport) -> Bool {
        guard export.head.kind == .json, export.file.path.split(whereSeparator: { $0 == "/" || $0 == "!" }).last == "manifest.json" else { return false }
        let columns = Set(export.head.columns.map { HeaderName.normalize($0) })
        return columns.isSuperset(of: ["tool", "outputs"])
    }

    /// The listed paths, nil when another program wrote the file.
    private static func outputs(in export: OpenExport, reader: ExportReader) -> [String]? {
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
