import Testing

@testable import PlanDocuments

struct TemplateRenderingTests {
    private func render(_ text: String, _ model: SampleModel, partials: [String: String] = [:]) throws -> String {
        let store = TemplateStore(only: partials.merging(["t.md": text]) { $1 })
        return try CheckedTemplate("t.md", in: store, language: .markdown, schema: SampleModel.fields.schema).render(model)
    }

    @Test func dataIsEscapedOnceAlsoInSectionsAndPartials() throws {
        let model = SampleModel(tenant: "*x*", wave: "*w*", domains: ["*d*"], items: [.init(name: "*i*")])
        let text = "{{tenant}}{{#wave}}{{.}}{{/wave}}{{#domains}}{{.}}{{/domains}}{{#items}}{{> p.md}}{{/items}}{{> p2.md}}"
        let result = try render(text, model, partials: ["p.md": "{{name}}", "p2.md": "{{tenant}}"])
        #expect(result == "\\*x\\*\\*w\\*\\*d\\*\\*i\\*\\*x\\*")
    }

    @Test(arguments: [
        (Figure.known(0), "0 users none"), (.known(1), "1 user any"), (.known(12_345), "12,345 users any"), (.atLeast(3), "≥ 3 users any"),
        (.unknown(reason: "no license export"), "? (no license export)"),
    ])
    func figuresPrintTheirNumberOrTheReasonWhyNot(_ figure: Figure, _ expected: String) throws {
        let text = """
            {{users}}{{#users.one}} user{{/users.one}}{{#users.many}} users{{/users.many}}{{#users.any}} any{{/users.any}}\
            {{#users.none}} none{{/users.none}}{{#users.unknown}} ({{users.reason}}){{/users.unknown}}
            """
        #expect(try render(text, SampleModel(users: figure)) == expected)
    }

    @Test func whatIsMissingInsideIsNotTakenFromOutside() throws {
        #expect(try render("{{#wave}}x{{/wave}}{{^wave}}no wave{{/wave}}{{inner.name}}", SampleModel()) == "no wave")
    }

    @Test func linesThatHoldOnlyASectionTagLeaveNothing() throws {
        #expect(try render("{{#isLate}}\nlate\n{{/isLate}}\nrest\n", SampleModel(isLate: true)) == "late\nrest\n")
    }

    @Test func aTextIsCheckedUnderTheNameOfWhereItStands() throws {
        func template(_ text: String) throws -> CheckedTemplate {
            try CheckedTemplate("LIC-02", text: text, in: TemplateStore(only: [:]), language: .markdown, schema: SampleModel.fields.schema)
        }
        #expect(try template("{{users}} of {{tenant}}").render(SampleModel()) == "62 of Contoso")
        let problems = #expect(throws: TemplateProblems.self) { try template("{{usres}}") }
        #expect(problems?.description == "LIC-02:1:1: unknown name \"usres\"; did you mean \"users\"?")
    }

    @Test func anOverrideReplacesOneTemplate() throws {
        let store = try TemplateStore(overrides: ["shell/page.js": "\u{FEFF}a\r\nb"])
        #expect(store.text(named: "shell/page.js") == "a\nb")
        #expect(try store.text(named: "shell/style.css") == TemplateStore().text(named: "shell/style.css"))
    }

    @Test func anOverrideThatReplacesNothingIsAnError() {
        #expect(
            throws: TemplateProblems(problems: [
                TemplateProblem(
                    file: "shell/styles.css", line: 1, column: 1, message: "no template has this name", suggestion: "shell/style.css")
            ])
        ) { try TemplateStore(overrides: ["shell/styles.css": ""]) }
    }

    @Test(arguments: [
        ("skp: x", #"shell/words.txt:1:1: unknown key "skp"; did you mean "skip"?"#),
        ("skip", #"shell/words.txt:1:1: a line is "key: words""#),
        ("skip: a\nskip: b", #"shell/words.txt:2:1: the key "skip" stands here a second time"#),
        ("# x\nsource: S {{numbr}}", #"shell/words.txt:2:11: unknown name "numbr"; did you mean "number"?"#),
        ("", #"shell/words.txt:1:1: the key "language" is missing"#),
    ])
    func wordsAreCheckedToo(_ text: String, _ expected: String) throws {
        let problems = #expect(throws: TemplateProblems.self) { try Words(TemplateStore(overrides: ["shell/words.txt": text])) }
        #expect(problems?.problems.first?.description == expected)
    }

    @Test func aDocumentMustBeginWithItsTitle() throws {
        let store = TemplateStore(only: ["t.md": "No title"])
        let problems = #expect(throws: TemplateProblems.self) { try DocumentTemplate<NoValues, DemoSlot>("t.md", in: store) }
        #expect(problems?.description == "t.md:1:1: the first line must be the title: # Title")
    }

    @Test func styleAndScriptCannotEndTheirElement() {
        let problems = #expect(throws: TemplateProblems.self) {
            try PageShell(TemplateStore(overrides: ["shell/page.js": "1\n'</SCRIPT>'"]))
        }
        #expect(problems?.description == "shell/page.js:2:1: \"</script\" cannot stand in a file that becomes part of a page")
    }

    @Test func aSkeletonCannotLeaveOutThePolicy() throws {
        let skeleton = try #require(try TemplateStore().text(named: "shell/page.html")).replacing("<!-- component: policy -->\n", with: "")
        let problems = #expect(throws: TemplateProblems.self) { try PageShell(TemplateStore(overrides: ["shell/page.html": skeleton])) }
        #expect(problems?.description == "shell/page.html:1:1: the component \"policy\" must be placed")
    }
}
