/// A message that is ready to be sent but for the fields of single recipients. Both texts are Markdown.
struct RenderedMessage: Sendable, Equatable {
    let subject: String
    let body: String
}
