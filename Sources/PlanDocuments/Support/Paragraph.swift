/// Prose that is made of parts of other documents.
struct Paragraph: Component {
    let text: Prose

    func markdown(in context: inout MarkdownContext) -> String { context.prose(text) }

    func html(in context: inout HTMLContext) -> [HTMLNode] { ProseRenderer.blocks(text, in: &context) }
}
