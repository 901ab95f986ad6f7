/// A line of the crosswalk that cannot be used, named so that whoever wrote it finds it.
public struct CrosswalkMistake: Error, Sendable, Equatable {
    /// Line of the file, from 1.
    public let line: Int
    /// What is wrong, in one sentence.
    public let message: String

    /// What is wrong with a cell, before its line is known.
    struct Problem: Error {
        let message: String
        init(_ message: String) { self.message = message }
    }

    public var description: String { "crosswalk.csv, line \(line): \(message)" }
}
