import Testing

@testable import PlanDocuments

/// What a text of a message may hold.
struct MessageTemplateTests {
    private func problems(_ text: String) -> [String] {
        do throws(TemplateProblems) {
            _ = try MessageTemplate("messages/en/M-04.md", in: TemplateStore(only: ["messages/en/M-04.md": text]))
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test func everyPlaceholderIsKnown() {
        let names = MessageTemplate.placeholders.map { "{{\($0)}}" }.joined(separator: " ")
        #expect(problems("Subject: {{Date}}\nChannels: E, T, I, M, P, S, H\n\n\(names)\n").isEmpty)
    }

    @Test(arguments: [
        ("Subject: {{Date}}\nChannels: E\n\nHello {{FirstNme}}\n", "messages/en/M-04.md:4:7: unknown name \"FirstNme\"; did you mean \"FirstName\"?"),
        ("Subject: {{Day}}\nChannels: E\n\nHello\n", "messages/en/M-04.md:1:10: unknown name \"Day\""),
        ("Subject: x\nChannels: E\n\n{{{Date}}}\n", "messages/en/M-04.md:4:1: data is always escaped: write two braces, without &"),
        ("# Hello\nChannels: E\n\nHello\n", "messages/en/M-04.md:1:1: the first line is \"Subject: words\""),
        ("Subject: x\n\nHello\n", "messages/en/M-04.md:2:1: the second line is \"Channels: letters\""),
        ("Subject: x\nChannels: E, X\n\nHello\n", "messages/en/M-04.md:2:1: unknown channel \"X\"; the channels are E, T, I, M, P, S, H"),
    ]) func aMistakeIsNamedWithItsPlace(text: String, problem: String) {
        #expect(problems(text) == [problem])
    }

    @Test(arguments: ["messages/fr/M-99.md", "messages/f/M-04.md", "messages/fr_FR/M-04.md", "messages/fr/x/M-04.md", "messages/../M-04.md"])
    func aFileThatTranslatesNothingIsRefused(name: String) throws {
        let error = try #require(throws: TemplateProblems.self) { try TemplateStore(overrides: [name: "x"]) }
        #expect(error.problems.map(\.message) == ["no template has this name"])
    }

    @Test(arguments: ["messages/fr/M-04.md", "messages/pt-BR/words.txt", "messages/zh-Hans/M-04b.md"])
    func aFolderForALanguageIsTaken(name: String) throws {
        #expect(try TemplateStore(overrides: [name: "x"]).text(named: name) == "x")
    }
}
