/// A tag of a template, or a component's line, with its place.
struct TemplateTag: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case value
        /// A value inside the address of a Markdown link.
        case address
        case section
        case inverted
        case end
        case partial
        case component
        /// `[^id]` in Markdown.
        case footnote
        /// Something that templates may not contain, with the reason.
        case forbidden(String)
    }

    let kind: Kind
    let name: String
    let line: Int
    let column: Int
}
