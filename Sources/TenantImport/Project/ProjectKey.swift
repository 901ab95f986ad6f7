/// A key of the project file: its name, what may stand there, and whether any code uses it yet.
struct ProjectKey: Sendable {
    let name: String
    let shape: ProjectShape
    /// Of a mapping with keys of its own this says nothing: each of them answers for itself.
    let isUsed: Bool

    /// A key that changes results.
    static func used(_ name: String, _ shape: ProjectShape) -> ProjectKey { ProjectKey(name: name, shape: shape, isUsed: true) }

    /// A key that is checked and otherwise only listed.
    static func unused(_ name: String, _ shape: ProjectShape) -> ProjectKey { ProjectKey(name: name, shape: shape, isUsed: false) }

    /// A mapping with known keys.
    static func group(_ name: String, _ keys: [ProjectKey]) -> ProjectKey { ProjectKey(name: name, shape: .mapping(keys), isUsed: true) }
}
