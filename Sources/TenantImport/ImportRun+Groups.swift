import ExportReading
import TenantModel

extension ImportRun {
    /// Reads a membership list or a list of groups.
    mutating func readGroups(_ index: Int, _ directory: UserDirectory, into groups: inout GroupMerge) {
        guard let format = sources[index].format, let export = sources[index].export else { return }
        var name: String?
        if format.subject == .groupMembers, format.fields(in: export.head.columns).isDisjoint(with: [.groupID, .groupName]) {
            name = statedGroup(ofFile: sources[index].report.path) ?? guessedGroup(of: index)
        }
        let isTransitive = Self.name(ofFile: sources[index].report.path).lowercased().contains("transitive")
        let builder = GroupPartBuilder(format: format, directory: directory, groupOfFile: name, isTransitive: isTransitive)
        guard let parts = read(index, part: { builder.part(of: $0) }) else { return }
        groups.add(parts, file: UInt16(index), into: &sources[index].report)
        if let name, sources[index].report.records == 0, !sources[index].report.hasErrors { groups.addEmpty(name, file: UInt16(index)) }
        sources[index].report.provides = Set(format.provides)
        if sources[index].fields.contains(.members) { sources[index].report.provides.insert(.groupMembers) }
    }

    /// `groupOfFile` names files by their path, or by their name alone.
    private func statedGroup(ofFile path: String) -> String? { options.groupOfFile[path] ?? options.groupOfFile[Self.name(ofFile: path)] }

    /// The file's name without ending, when nobody says which group it is.
    private mutating func guessedGroup(of index: Int) -> String {
        let name = Self.name(ofFile: sources[index].report.path)
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        let group = Self.withoutTransitive(stem.isEmpty ? name : stem)
        sources[index].report.diagnostics.append(
            Diagnostic(
                .warning, code: "groupFromFileName", message: "The file does not say which group it is; it was taken for \(group) by its name.",
                fix: "Say which group it is under groupOfFile: in coexist.yaml."))
        return group
    }

    /// `Sales` of `Sales-transitiveMembers`.
    private static func withoutTransitive(_ name: String) -> String {
        let word = "transitivemembers"
        guard name.lowercased().hasSuffix(word) else { return name }
        var rest = name.dropLast(word.count)
        while let last = rest.last, "-_. ".contains(last) { rest.removeLast() }
        return rest.isEmpty ? name : String(rest)
    }

    private static func name(ofFile path: String) -> String { path.split { $0 == "/" || $0 == "!" }.last.map(String.init) ?? path }
}
