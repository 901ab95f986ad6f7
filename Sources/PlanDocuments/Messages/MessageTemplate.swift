import TenantImport

/// The text of a message in one language: subject and channels in its first two lines, then the body in Markdown.
struct MessageTemplate: Sendable {
    /// What a text may insert. There is no other name, in no language.
    static let placeholders = [
        "FirstName", "Wave", "Date", "LocalTime", "Devices", "Platforms", "MailProfile", "Ownership", "HelpContact", "InfoPage", "Deadline",
        "CertExpiry", "RemovalDate", "SponsorName",
    ]
    /// What a text may ask about: `{{#ios}}…{{/ios}}`.
    static let questions = [
        "ios", "android", "windows", "otherPlatform", "personal", "corporate", "mail", "mailPossible", "certificate", "dayOne", "pilot",
    ]

    let channels: [MessageChannel]
    /// The names that the text mentions.
    let names: Set<String>
    private let template: CheckedTemplate

    private static let subjectSign = "Subject: "
    private static let channelSign = "Channels: "
    private static let schema = TemplateSchema(
        Dictionary(uniqueKeysWithValues: placeholders.map { ($0, .text) } + questions.map { ($0, .flag) }))

    /// Reads and checks a template of the store. Throws all mistakes in it at once.
    init(_ name: String, in store: TemplateStore) throws(TemplateProblems) {
        let text = try store.requiredText(named: name)
        template = try CheckedTemplate(name, text: text, in: store, language: .markdown, schema: Self.schema)
        names = Set(TemplateScanner.tags(in: text, .markdown).map(\.name))
        let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        var problems: [TemplateProblem] = []
        func report(_ line: Int, _ message: String, _ suggestion: String? = nil) {
            problems.append(TemplateProblem(file: name, line: line, column: 1, message: message, suggestion: suggestion))
        }
        var channels: [MessageChannel] = []
        if lines.first?.hasPrefix(Self.subjectSign) != true { report(1, "the first line is \"Subject: words\"") }
        if lines.count > 1, lines[1].hasPrefix(Self.channelSign) {
            for letter in lines[1].dropFirst(Self.channelSign.count).split(whereSeparator: { $0 == "," || $0 == " " }) {
                if letter.count == 1, let channel = letter.first.flatMap(MessageChannel.init(rawValue:)) {
                    channels.append(channel)
                } else {
                    report(2, "unknown channel \"\(letter)\"; the channels are \(MessageChannel.allCases.map { String($0.rawValue) }.joined(separator: ", "))")
                }
            }
        } else {
            report(2, "the second line is \"Channels: letters\"")
        }
        guard problems.isEmpty else { throw TemplateProblems(problems: problems) }
        self.channels = channels
    }

    /// The traits in which its texts differ.
    var matters: MessageTraits {
        let byName: [(String, MessageTraits)] = [
            ("ios", .apple), ("android", .android), ("windows", .windows), ("otherPlatform", .otherPlatform), ("personal", .personal),
            ("corporate", .corporate), ("mail", .mail), ("mailPossible", .mailProfile), ("certificate", .certificate), ("Platforms", .platforms),
            ("Ownership", .ownership), ("MailProfile", .mailProfile),
        ]
        return byName.reduce(into: []) { all, pair in if names.contains(pair.0) { all.formUnion(pair.1) } }
    }

    /// Whether it wants something of single devices.
    var namesDevices: Bool { !names.isDisjoint(with: ["Devices", "CertExpiry", "RemovalDate", "certificate"]) }

    /// The message with values.
    func render(_ values: [String: TemplateValue]) -> RenderedMessage {
        let lines = template.render(values).split(separator: "\n", omittingEmptySubsequences: false)
        var body: [Substring] = []
        for line in lines.dropFirst(2) {
            let isEmpty = line.allSatisfy(\.isWhitespace)
            // What a question left out leaves no gap.
            if isEmpty, body.last?.isEmpty ?? true { continue }
            body.append(isEmpty ? "" : line.trimmingEnd())
        }
        while body.last?.isEmpty == true { body.removeLast() }
        return RenderedMessage(subject: String((lines.first ?? "").dropFirst(Self.subjectSign.count)), body: body.joined(separator: "\n"))
    }
}

extension Substring {
    /// Without spaces at its end.
    fileprivate func trimmingEnd() -> Substring {
        var rest = self
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
