public import TenantModel
import YAMLReading

/// Reads `coexist.yaml`.
public enum ProjectFile {
    /// The settings that the text gives, and everything in it that is wrong, in the order of the file. Values with a problem are left out.
    ///
    /// `timeZones`: those that there are; without them only the shape of their names is checked. `path` is the name that problems are printed with. Files that a selector names are not read here.
    public static func read(_ text: [UInt8], path: String, timeZones: TimeZoneNames? = nil) -> (settings: ProjectSettings, problems: [ProjectProblem]) {
        var settings = ProjectSettings()
        settings.path = path
        let root: YAMLNode
        do {
            root = try YAMLReading.parse(text)
        } catch {
            let place = error.position
            return (settings, [ProjectProblem(path: path, line: place.line, column: place.column, message: error.message, fix: error.fix)])
        }
        var check = ProjectCheck(path: path, timeZones: timeZones)
        check.root(root)
        settings.unusedKeys = check.unusedKeys
        ProjectValues(root: root).fill(&settings)
        let problems = check.problems + ProjectContradictions(root: root, path: path).problems
        return (settings, problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
}
