/// The parts of a path that tools put a meaning into: the folder, also inside a zip file, and the name without its ending.
struct ExportPath: Hashable {
    /// With the separator that ends it; empty at the top.
    let folder: String
    /// Without ending.
    let base: String

    init(_ path: String) {
        let start = path.lastIndex { $0 == "/" || $0 == "!" }.map { path.index(after: $0) } ?? path.startIndex
        let name = path[start...]
        folder = String(path[..<start])
        base = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
    }

    private init(folder: String, base: String) {
        self.folder = folder
        self.base = base
    }

    /// The file beside it that has the assignments of the policies in a file.
    var assignments: ExportPath { ExportPath(folder: folder + "Assignments/", base: base) }

    /// The file that has the policies of the assignments in a file; nil when it is not in a folder for assignments.
    var policies: ExportPath? {
        guard folder.lowercased().hasSuffix("assignments/") else { return nil }
        let parent = String(folder.dropLast("assignments/".count))
        guard parent.isEmpty || parent.hasSuffix("/") || parent.hasSuffix("!") else { return nil }
        return ExportPath(folder: parent, base: base)
    }
}
