/// A value, or unknown with the export that would settle it. Nothing turns unknown into no.
public enum Known<Value> {
    /// The value.
    case value(Value)
    /// Not known.
    case unknown(settledBy: ExportInput)

    /// The value when it is known.
    public var value: Value? {
        if case .value(let value) = self { return value }
        return nil
    }
}

extension Known: Sendable where Value: Sendable {}
extension Known: Equatable where Value: Equatable {}
