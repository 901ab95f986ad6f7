/// A use case of the project file: who works how, on which platforms, with what.
public struct UseCaseSettings: Sendable, Equatable {
    public var useCase = ""
    public var subUseCase = ""
    /// Names or ids.
    public var groups: [String] = []
    /// Empty: all.
    public var platforms: [Platform] = []
    public var apps: [String] = []
    public var profiles: [String] = []

    /// Nothing.
    public init() {}
}
