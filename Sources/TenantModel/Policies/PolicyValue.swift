/// A value of a policy's setting, by what it means and not by how a container writes it.
public enum PolicyValue: Sendable, Hashable {
    case boolean(Bool)
    case number(Int)
    /// A time span: `PT5M`, `00:05:00`.
    case duration(seconds: Int)
    /// A text, the name of an enumeration's value, or the option of a settings catalog choice without the definition's id (`true`, `0`).
    case text(String)
    case list([String])

    /// As people read it: `true`, `6`, `5 minutes`, `alphanumeric`.
    public var description: String {
        switch self {
        case .boolean(let value): value ? "true" : "false"
        case .number(let value): String(value)
        case .duration(let seconds): Self.text(seconds: seconds)
        case .text(let text): text
        case .list(let items): items.joined(separator: "; ")
        }
    }

    private static func text(seconds: Int) -> String {
        if seconds % 60 != 0 { return "\(seconds) seconds" }
        return seconds == 60 ? "1 minute" : "\(seconds / 60) minutes"
    }
}
