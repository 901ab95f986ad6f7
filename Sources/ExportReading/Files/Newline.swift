/// How the lines of a file end.
public enum Newline: String, Sendable {
    /// Carriage return and line feed.
    case crlf
    /// Line feed.
    case lf
    /// Carriage return alone.
    case cr
    /// More than one of them.
    case mixed
}
