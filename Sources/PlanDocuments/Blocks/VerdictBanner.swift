/// The verdict, first thing on the page: a word, a sentence, and the questions it rests on.
struct VerdictBanner: Component {
    /// The verdict's tone and word.
    let verdict: Status
    /// One or two sentences.
    let summary: Prose
    /// The questions answered apart, each with how it stands.
    let answers: [Answer]

    struct Answer: Sendable {
        let question: String
        let status: Status
    }

    func markdown(in context: inout MarkdownContext) -> String {
        var lines = ["> **\(verdict.markdown)**", ">", "> " + context.line(summary)]
        if !answers.isEmpty { lines.append(">") }
        for answer in answers { lines.append("> - \(MarkdownEscaping.escape(answer.question)): **\(answer.status.markdown)**") }
        return lines.joined(separator: "\n")
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let id = context.id("verdict")
        let rows = answers.map {
            HTMLNode.tag(.div, [], [.tag(.dt, text: $0.question), .tag(.dd, [], [$0.status.html])])
        }
        let answers = rows.isEmpty ? [] : [HTMLNode.tag(.dl, class: "answers", [], rows)]
        let word = HTMLNode.tag(
            .p, class: "verdict-word", [HTMLAttribute(.id, id)], [.symbol(verdict.tone.symbol), .tag(.strong, text: verdict.word)])
        let text = HTMLNode.tag(
            .div, class: "verdict-text", [], [word, .tag(.div, class: "summary", [], ProseRenderer.line(summary, in: &context))])
        return [.tag(.section, class: "verdict \(verdict.tone.rawValue)", [HTMLAttribute(.ariaLabelledBy, id)], [text] + answers)]
    }
}
