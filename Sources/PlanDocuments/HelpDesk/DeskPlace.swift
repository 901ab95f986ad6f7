/// Where the script puts the search; until it has run, and without it, the place says what to do instead.
struct DeskPlace: Component {
    /// Who is in the page.
    let note: String
    let withoutScript: String
    /// For a browser that cannot unpack data; the script shows it then.
    let failed: String

    func markdown(in context: inout MarkdownContext) -> String {
        [note, withoutScript].map(MarkdownEscaping.escape).joined(separator: "\n\n")
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let id = context.id("desk")
        return [
            .tag(
                .section, class: "desk", [HTMLAttribute(.id, id)],
                [.tag(.p, class: "without-script", text: withoutScript), .tag(.p, class: "desk-failed", [HTMLAttribute(.hidden, "")], text: failed)]),
            .tag(.p, class: "desk-note", text: note),
        ]
    }
}
