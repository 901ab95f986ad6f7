extension JSONWriter {
    /// Writes a field with a string, or `null`.
    public mutating func field(_ name: String, _ text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    /// Writes a field with an integer, or `null`.
    public mutating func field(_ name: String, _ number: Int?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    /// Writes a field with a boolean, or `null` for what is not known.
    public mutating func field(_ name: String, _ flag: Bool?) {
        key(name)
        if let flag { value(flag) } else { null() }
    }

    /// Writes a field with an array of strings.
    public mutating func field(_ name: String, _ texts: [String]) {
        key(name)
        array { for text in texts { $0.value(text) } }
    }

    /// Writes a field whose one value `body` writes.
    public mutating func field(_ name: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
        key(name)
        try body(&self)
    }
}
