/// The project file: known by its name, because its content is whatever the project has to say.
enum ProjectFileName {
    static let formatID = "coexist.config"
    static let title = "Project file of coexist"

    /// Whether a path, also one in a zip file, ends in `coexist.yaml` or `coexist.yml`.
    static func isNamed(_ path: String) -> Bool {
        let name = path.split { $0 == "/" || $0 == "!" }.last?.lowercased()
        return name == "coexist.yaml" || name == "coexist.yml"
    }
}
