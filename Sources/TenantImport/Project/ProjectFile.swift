public import TenantModel

/// Stub until the reader of the project file lands.
public struct ProjectProblem: Sendable, CustomStringConvertible {
    public var description: String { "" }
}
public enum ProjectFile {
    public static func read(_ text: [UInt8], path: String) -> (settings: ProjectSettings, problems: [ProjectProblem]) { (ProjectSettings(), []) }
}
