import RolloutPlanning
import TenantModel

/// `messages/wave-1/M-04.md`: the texts of a message for one wave in one language, ready to be copied.
struct MessageFile: Sendable {
    let texts: MessageTexts
    let source: MessageSource
    let text: CommunicationText

    /// A file for each language in which somebody gets it.
    var files: [OutputFile] {
        source.languages.all.enumerated().compactMap { place, language in
            let own = texts.texts.filter { $0.language == place }
            return own.isEmpty ? nil : OutputFile("messages/" + texts.send.file(language.tag), bytes: Array(markdown(own, place).utf8))
        }
    }

    private func markdown(_ own: [MessageText], _ place: Int) -> String {
        let send = texts.send
        var title = "\(send.message.rawValue) · \(text.title(of: send.message))"
        if let wave = send.wave { title += " · " + text.name(of: wave) }
        var parts = ["# " + MarkdownEscaping.escape(title), facts(own, place)]
        parts.append(text(.fileHint))
        for item in own {
            if own.count > 1 { parts.append("## " + MarkdownEscaping.escape(heading(item, place))) }
            parts += item.faults.map { "> **▲ \(MarkdownEscaping.escape(text.sentence($0)))**" }
            // Subject and body are Markdown already.
            parts += ["**\(MarkdownEscaping.escape(text(.fileSubject))):** \(item.message.subject)", "---", item.message.body, "---"]
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func facts(_ own: [MessageText], _ place: Int) -> String {
        let send = texts.send
        let channels = source.languages.template(send.message, place)?.channels ?? []
        var facts = [(text(.fileTo), text.audience(of: send)), (text(.fileChannels), text.list(channels.map(text.name)))]
        facts.append((text(.fileSendOn), send.days.isEmpty ? text(.onEvent) : text.list(send.days.map { text.day($0) })))
        let lines = facts.map { "**\(MarkdownEscaping.escape($0.0)):** \(MarkdownEscaping.escape($0.1))" }
        let file = MessageSend.mergeFile(send.message)
        return (lines + ["**\(MarkdownEscaping.escape(text(.fileRecipients))):** [\(file)](../\(file))"]).joined(separator: " · ")
    }

    /// `Text 2: iPhone or iPad, Windows · your own · 12 people`.
    private func heading(_ item: MessageText, _ place: Int) -> String {
        let language = source.languages.language(0)
        let matters = source.languages.template(texts.send.message, place)?.matters ?? []
        var parts: [String] = []
        let platforms = language.platforms(item.traits)
        if !platforms.isEmpty { parts.append(language.list(platforms)) }
        if !matters.isDisjoint(with: .ownership), !item.traits.isDisjoint(with: .ownership) {
            parts.append(text(.variantOwner) + " " + language.ownership(item.traits))
        }
        if !matters.isDisjoint(with: .mailProfile) { parts.append(text(.variantMail) + " " + language.mail(item.traits)) }
        if matters.contains(.certificate) { parts.append(text(item.traits.contains(.certificate) ? .variantCertificate : .variantNoCertificate)) }
        if texts.dates.count > 1, let date = item.date { parts.append(text.day(date)) }
        parts.append(text(.people, count: item.people))
        return text(.variant, ["number": "\(item.number)", "what": parts.joined(separator: " · ")])
    }
}
