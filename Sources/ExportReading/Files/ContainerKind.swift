/// How records are stored in a file. The names are those of `inspect --format json`.
public enum ContainerKind: String, Sendable {
    /// Delimited text.
    case csv
    /// What `Export-Clixml` writes.
    case clixml
    /// What `ConvertTo-Xml` writes.
    case convertToXml
    /// Any other XML.
    case xml
    /// JSON, or one JSON value per line.
    case json
    /// YAML.
    case yaml
    /// None of them.
    case unknown
}
