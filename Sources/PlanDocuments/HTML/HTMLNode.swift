/// A piece of HTML as a value. Text is escaped when it is written, so that no value can become markup.
indirect enum HTMLNode: Sendable, Equatable {
    /// Text as people read it.
    case text(String)
    /// An element with its attributes and content.
    case element(HTMLTag, [HTMLAttribute], [HTMLNode])

    /// An element; the short way to write trees.
    static func tag(_ tag: HTMLTag, class name: String? = nil, _ attributes: [HTMLAttribute] = [], _ children: [HTMLNode] = []) -> HTMLNode {
        .element(tag, (name.map { [HTMLAttribute(.class, $0)] } ?? []) + attributes, children)
    }

    /// An element that holds one text.
    static func tag(_ tag: HTMLTag, class name: String? = nil, _ attributes: [HTMLAttribute] = [], text: String) -> HTMLNode {
        .tag(tag, class: name, attributes, [.text(text)])
    }

    /// A sign that repeats what a word beside it says: seen, not read aloud.
    static func symbol(_ symbol: String) -> HTMLNode {
        .tag(.span, class: "symbol", [HTMLAttribute(.ariaHidden, "true")], text: symbol)
    }

    /// The text of the node without its markup.
    var plainText: String {
        switch self {
        case .text(let text): text
        case .element(.br, _, _): " "
        case .element(.sup, _, _): ""  // footnote signs
        case .element(_, _, let children): children.plainText
        }
    }
}

extension [HTMLNode] {
    /// The text of all nodes without their markup.
    var plainText: String { map(\.plainText).joined() }
}
