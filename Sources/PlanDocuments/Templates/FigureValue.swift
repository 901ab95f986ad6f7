internal import Mustache

/// A figure as a template sees it: its digits, and questions about it for the sentence around it.
struct FigureValue: MustacheParent, MustacheCustomRenderable {
    let figure: Figure

    /// What may follow the name and a period.
    static let kinds: [String: TemplateSchema.Kind] = [
        "known": .flag, "unknown": .flag, "reason": .optionalText, "none": .flag, "any": .flag, "one": .flag, "many": .flag,
    ]

    var renderText: String { figure.text }
    var isNull: Bool { false }

    func child(named name: String) -> Any? {
        switch name {
        case "known": figure.number != nil
        case "unknown": figure.number == nil
        case "reason": figure.reason ?? AbsentValue()
        case "none": figure == .known(0)
        case "any": (figure.number ?? 0) > 0
        case "one": figure == .known(1)
        case "many": figure.number != nil && figure != .known(1)
        default: nil
        }
    }
}

/// Nothing, where the engine must not go on looking for the name further out.
struct AbsentValue: MustacheCustomRepresentation {
    var representation: Any? { nil }
}
