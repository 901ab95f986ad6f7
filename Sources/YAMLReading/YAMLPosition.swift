/// A place in a text. Lines and columns count from 1, columns in Unicode scalars.
public struct YAMLPosition: Sendable, Hashable, Comparable {
    public let line: Int
    public let column: Int

    /// A place.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (a: YAMLPosition, b: YAMLPosition) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
