/// A document: a title, a frame, and blocks in order. Values only; the bytes come from its two renderers.
public struct Document: Sendable {
    /// The title, one line.
    let title: Prose
    let frame: DocumentFrame
    let blocks: [Block]
    /// What the prose may refer to as `[^id]`.
    let sources: [Source]
}

/// What stands around a document's content: whose it is, of when, and the facts beside its title.
public struct DocumentFrame: Sendable {
    /// The tenant's name.
    public let tenant: String
    /// The day that the document speaks of, as people read it.
    public let date: String
    /// The short line above the title: the kind of document.
    public let kicker: String
    /// Facts under the title: inputs, version, report id.
    public let facts: [LabeledText]

    /// A frame.
    public init(tenant: String, date: String, kicker: String, facts: [LabeledText]) {
        self.tenant = tenant
        self.date = date
        self.kicker = kicker
        self.facts = facts
    }
}

/// A label and what it stands for, both plain.
public struct LabeledText: Sendable, Equatable {
    /// The label.
    public let label: String
    /// The text.
    public let text: String

    /// A label and its text.
    public init(_ label: String, _ text: String) {
        self.label = label
        self.text = text
    }
}
