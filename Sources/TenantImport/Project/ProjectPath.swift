/// Where in the project file something stands: `waves.maxPerDay`.
struct ProjectPath: CustomStringConvertible {
    private var names: [String] = []

    /// Whether this is the whole file.
    var isRoot: Bool { names.isEmpty }

    /// The last key.
    var last: String { names.last ?? "" }

    /// The place of a key below this one.
    func appending(_ name: String) -> ProjectPath {
        var inner = self
        inner.names.append(ShownText.of(name))
        return inner
    }

    var description: String { names.joined(separator: ".") }
}

/// Text of a file as messages show it: short, on one line, harmless on a terminal.
enum ShownText {
    static func of(_ text: String) -> String {
        let shown = String(String.UnicodeScalarView(text.unicodeScalars.prefix(60).map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
        return text.unicodeScalars.count > 60 ? shown + "…" : shown
    }
}
