import Testing

@testable import PlanDocuments

/// Every template that a customer can replace is checked, whatever a run would use of it.
struct TemplateReviewTests {
    @Test func whatShipsHasNoMistake() throws {
        try TemplateStore().checkAll()
        #expect(TemplateStore.editable.count > 90)
        #expect(!TemplateStore.editable.contains { $0.hasPrefix("schema/") || $0.hasPrefix("sample/") || $0.hasPrefix("init/") })
    }

    /// Lists apart from the rest: without their sources documents are not looked at.
    @Test(arguments: [true, false]) func everyBrokenTemplateIsFoundWhereItIsBroken(isList: Bool) throws {
        let shipped = try TemplateStore()
        var overrides: [String: String] = [:]
        var ends: [String: Int] = [:]
        for name in TemplateStore.editable where name.hasSuffix(".txt") == isList {
            let lines = try #require(shipped.text(named: name)).split(separator: "\n", omittingEmptySubsequences: false)
            overrides[name] = (lines.dropLast() + [Substring(Self.broken(name))]).joined(separator: "\n")
            ends[name] = lines.count
        }
        let store = try TemplateStore(overrides: overrides)
        let error = #expect(throws: TemplateProblems.self) { try store.checkAll() }
        let problems = error?.problems ?? []
        for (name, end) in ends { #expect(problems.contains { $0.file == name && $0.line == end }, "\(name)") }
        #expect(Set(problems.map(\.file)) == Set(ends.keys))
    }

    private static func broken(_ name: String) -> String {
        if name == "shell/figure.css" { return "]]>" }
        return name.hasSuffix(".css") ? "</style" : name.hasSuffix(".js") ? "</script" : "{{#noSuchName}}x{{/noSuchName}}"
    }

    @Test(arguments: ["fr", "pt-BR"]) func aTranslationIsCheckedLikeTheOriginal(language: String) throws {
        let text = "Subject: {{Wave}} {{Date}}\nChannels: E\n\nBonjour {{FirstNam}},\n"
        let store = try TemplateStore(overrides: ["messages/\(language)/M-04.md": text, "messages/\(language)/words.txt": "day: {{dya}}"])
        let error = #expect(throws: TemplateProblems.self) { try store.checkAll() }
        #expect(
            error?.problems.map(\.description).first
                == "messages/\(language)/M-04.md:4:9: unknown name \"FirstNam\"; did you mean \"FirstName\"?")
    }

    @Test func everyMistakeIsSaidOnce() throws {
        let store = try TemplateStore(overrides: ["rollout/sources.txt": "no colon", "support/words.txt": "closing {{"])
        let error = #expect(throws: TemplateProblems.self) { try store.checkAll() }
        let lines = (error?.problems ?? []).map(\.description)
        #expect(lines.count == Set(lines).count)
        #expect(lines.contains { $0.hasPrefix("rollout/sources.txt:1:1:") } && lines.contains { $0.hasPrefix("support/words.txt:1:1:") })
    }

    @Test(arguments: ["init/coexist.yaml", "schema/coexist.schema.json", "sample/names.csv", "messages/en/M-99.md", "preflight/reports.md"])
    func whatNoDocumentIsMadeOfIsRefused(name: String) {
        let error = #expect(throws: TemplateProblems.self) { try TemplateStore(overrides: [name: "x"]) }
        #expect(error?.problems.first?.message == "no template has this name")
    }

    @Test func aListOfTermsHasNoTags() throws {
        let store = try TemplateStore(overrides: ["preflight/glossary.txt": "Wave: a batch\nTenant: {{tenant}}\n"])
        let error = #expect(throws: TemplateProblems.self) { try store.checkAll() }
        #expect(error?.problems.map(\.description) == ["preflight/glossary.txt:2:9: nothing is filled in here; write plain words"])
    }
}
