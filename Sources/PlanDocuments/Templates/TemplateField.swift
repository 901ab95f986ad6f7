internal import Mustache

/// One name of a view model.
struct TemplateField<Model>: Sendable {
    let name: String
    let kind: TemplateSchema.Kind
    let read: @Sendable (Model) -> TemplateValue

    /// A text that is always there.
    static func text(_ name: String, _ read: @escaping @Sendable (Model) -> String) -> Self {
        Self(name: name, kind: .text) { .text(read($0)) }
    }

    /// A text that may be missing.
    static func optionalText(_ name: String, _ read: @escaping @Sendable (Model) -> String?) -> Self {
        Self(name: name, kind: .optionalText) { read($0).map { .text($0) } ?? .absent }
    }

    /// A number or the reason why there is none.
    static func figure(_ name: String, _ read: @escaping @Sendable (Model) -> Figure) -> Self {
        Self(name: name, kind: .figure) { .figure(read($0)) }
    }

    /// A yes or no.
    static func flag(_ name: String, _ read: @escaping @Sendable (Model) -> Bool) -> Self {
        Self(name: name, kind: .flag) { .flag(read($0)) }
    }

    /// The address of a link.
    static func link(_ name: String, _ read: @escaping @Sendable (Model) -> LinkTarget) -> Self {
        Self(name: name, kind: .link) { .text(read($0).address) }
    }

    /// A list of plain texts.
    static func texts(_ name: String, _ read: @escaping @Sendable (Model) -> [String]) -> Self {
        Self(name: name, kind: .texts) { .texts(read($0)) }
    }

    /// A list of view models.
    static func list<Item: TemplateModel>(_ name: String, _ read: @escaping @Sendable (Model) -> [Item]) -> Self {
        Self(name: name, kind: .list(Item.fields.schema)) { .list(read($0).map(ModelContext.init)) }
    }

    /// A view model inside the view model, which may be missing.
    static func group<Inner: TemplateModel>(_ name: String, _ read: @escaping @Sendable (Model) -> Inner?) -> Self {
        Self(name: name, kind: .group(Inner.fields.schema)) { read($0).map { .group(ModelContext($0)) } ?? .absent }
    }
}

/// The value of a name.
enum TemplateValue: Sendable {
    case text(String)
    case figure(Figure)
    case flag(Bool)
    case texts([String])
    case list([ModelContext])
    case group(ModelContext)
    case absent

    /// As the engine takes it.
    var forEngine: Any {
        switch self {
        case .text(let text): text
        case .figure(let figure): FigureValue(figure: figure)
        case .flag(let flag): flag
        case .texts(let texts): texts
        case .list(let items): items
        case .group(let inner): inner
        case .absent: AbsentValue()
        }
    }
}
