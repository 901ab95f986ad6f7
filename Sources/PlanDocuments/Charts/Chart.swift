/// A picture of numbers together with the table that says the same, which is all that Markdown gets unless figures are written beside it.
protocol Chart: Component {
    /// What the chart shows, as a sentence.
    var caption: String { get }
    /// The picture, above its table.
    func picture(in context: inout HTMLContext) -> [HTMLNode]
    /// The numbers.
    func table(_ words: Words) -> DataTable
}

extension Chart {
    func markdown(in context: inout MarkdownContext) -> String {
        context.figure(caption) { picture(in: &$0) } + table(context.words).markdown(in: &context)
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let words = context.words
        let details = HTMLNode.tag(
            .details, class: "twin", [], [.tag(.summary, text: words.text(.numbers))] + table(words).html(in: &context))
        return [.tag(.figure, class: "chart", [], [.tag(.figcaption, text: caption)] + picture(in: &context) + [details])]
    }

    /// A picture in a frame of its own; one that is too wide for a phone can be moved in it, also with the keyboard.
    func scroll(_ picture: HTMLNode, isWide: Bool) -> HTMLNode {
        guard isWide else { return .tag(.div, class: "scroll", [], [picture]) }
        let reach = [HTMLAttribute(.tabindex, "0"), HTMLAttribute(.role, "group"), HTMLAttribute(.ariaLabel, caption)]
        return .tag(.div, class: "scroll wide", reach, [picture])
    }
}

/// SVG that stretches with the page: places along the width are percentages, so that letters keep their size.
enum SVG {
    /// Part of a whole as a percentage with at most two decimals, the same on every machine.
    static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "0%" }
        return fixed(hundredths: (part * 10_000 + whole / 2) / whole) + "%"
    }

    /// A number given in hundredths.
    static func fixed(hundredths: Int) -> String {
        let rest = hundredths % 100
        return rest == 0 ? String(hundredths / 100) : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// A picture that screen readers skip, since the table beside it says the same.
    static func picture(class name: String, _ attributes: [HTMLAttribute], _ children: [HTMLNode]) -> HTMLNode {
        .tag(.svg, class: name, [HTMLAttribute(.ariaHidden, "true"), HTMLAttribute(.focusable, "false")] + attributes, children)
    }
}
