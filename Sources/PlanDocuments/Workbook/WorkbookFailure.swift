/// Why there is no workbook, and what to do.
public struct WorkbookFailure: Error, Equatable {
    /// Relative to the output folder.
    public let path: String
    /// What went wrong, as the system or the library says it.
    public let cause: String

    /// One line for whoever started the run.
    public var message: String {
        "\(path) cannot be made: \(cause). Make room in the output folder, which also holds what is needed on the way, or leave it out with --format."
    }
}
