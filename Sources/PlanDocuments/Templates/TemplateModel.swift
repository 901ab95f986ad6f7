internal import Mustache

/// A view model: values for a template, under declared names. The declaration is what the template is checked against and what the engine
/// reads from, so that the two cannot differ.
///
/// ```swift
/// struct Greeting: TemplateModel {
///     let tenant: String
///     let users: Figure
///     static let fields = TemplateFields<Greeting>([.text("tenant", \.tenant), .figure("users", \.users)])
/// }
/// ```
protocol TemplateModel: Sendable {
    static var fields: TemplateFields<Self> { get }
}

/// The names of a view model with what each is and where its value comes from.
struct TemplateFields<Model>: Sendable {
    let schema: TemplateSchema
    private let read: [String: @Sendable (Model) -> TemplateValue]

    /// Declares the names; the last declaration of a name counts.
    init(_ fields: [TemplateField<Model>]) {
        schema = TemplateSchema(Dictionary(fields.map { ($0.name, $0.kind) }) { $1 })
        read = Dictionary(fields.map { ($0.name, $0.read) }) { $1 }
    }

    /// The value of a name.
    func value(_ name: String, of model: Model) -> TemplateValue? { read[name]?(model) }
}

/// A view model without names, for templates that are only text.
struct NoValues: TemplateModel {
    static let fields = TemplateFields<NoValues>([])
}

/// What the engine gets for a view model: its names, no reflection.
struct ModelContext: MustacheParent, Sendable {
    private let read: @Sendable (String) -> TemplateValue?

    init<Model: TemplateModel>(_ model: Model) { read = { Model.fields.value($0, of: model) } }

    init(_ values: [String: TemplateValue]) { read = { values[$0] } }

    func child(named name: String) -> Any? { read(name)?.forEngine }
}
