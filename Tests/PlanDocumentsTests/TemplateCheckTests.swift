import Testing

@testable import PlanDocuments

/// A view model with every kind of field.
struct SampleModel: TemplateModel {
    struct Item: TemplateModel {
        let name: String
        static let fields = TemplateFields<Item>([.text("name", \.name)])
    }

    var tenant = "Contoso"
    var wave: String?
    var users = Figure.known(62)
    var isLate = false
    var file = LinkTarget(anchor: "x")
    var domains: [String] = []
    var items: [Item] = []
    var inner: Item?

    static let fields = TemplateFields<SampleModel>([
        .text("tenant", \.tenant), .optionalText("wave", \.wave), .figure("users", \.users), .flag("isLate", \.isLate),
        .link("file", \.file),
        .texts("domains", \.domains), .list("items", \.items), .group("inner", \.inner),
    ])
}

struct TemplateCheckTests {
    private func problems(_ text: String, partials: [String: String] = [:]) -> [String] {
        var check = TemplateCheck(
            store: TemplateStore(only: partials), language: .markdown, components: ["tiles", "switch-curve"], sources: ["apns"])
        check.check(text, file: "t.md", against: SampleModel.fields.schema)
        return check.problems.map(\.description)
    }

    @Test(arguments: [
        "{{tenant}} {{users}} {{ wave }} {{file}}", "{{#wave}}{{.}} {{tenant}}{{/wave}}{{^wave}}none{{/wave}}", "{{#isLate}}x{{/isLate}}",
        "{{#users.known}}{{users}}{{/users.known}}{{#users.unknown}}{{users.reason}}{{/users.unknown}}", "{{#domains}}{{.}}{{/domains}}",
        "{{#items}}{{name}} {{tenant}}{{/items}}", "{{#inner}}{{name}}{{/inner}} {{inner.name}}", "[ledger]({{file}})", "{{! a comment }}",
        "<!-- component: tiles -->", "fact[^apns]", "\\[^x]", "a { b } c",
    ])
    func whatTheModelDeclaresPasses(_ text: String) {
        #expect(problems(text) == [])
    }

    @Test(arguments: [
        ("a\nb {{tenat}}", #"t.md:2:3: unknown name "tenat"; did you mean "tenant"?"#),
        ("{{zzzzzz}}", #"t.md:1:1: unknown name "zzzzzz""#),
        ("{{users.knwon}}", #"t.md:1:1: unknown name "users.knwon"; did you mean "users.known"?"#),
        ("{{#isLate}}{{tenat}}{{/isLate}}", #"t.md:1:12: unknown name "tenat"; did you mean "tenant"?"#),
        ("{{#items}}{{nam}}{{/items}}", #"t.md:1:11: unknown name "nam"; did you mean "name"?"#),
        ("{{name}}", #"t.md:1:1: unknown name "name"; did you mean "inner.name"?"#),
        ("{{#item}}{{anything}}{{/item}}", #"t.md:1:1: unknown name "item"; did you mean "items"?"#),
        ("{{{tenant}}}", "t.md:1:1: data is always escaped: write two braces, without &"),
        ("é {{& tenant}}", "t.md:1:3: data is always escaped: write two braces, without &"),
        ("{{=<% %>=}}", "t.md:1:1: the signs around tags cannot be changed"),
        ("{{% CONTENT_TYPE: TEXT}}", "t.md:1:1: pragmas are not allowed"),
        ("{{uppercased(tenant)}}", "t.md:1:1: a template cannot call functions"),
        ("{{<x}}", #"t.md:1:1: template inheritance is not supported; use a partial"#),
        ("{{a b}}", #"t.md:1:1: "a b" is not a name"#), ("{{}}", #"t.md:1:1: "" is not a name"#),
        ("{{tenant", "t.md:1:1: a tag is opened with {{ and never closed"),
        ("{{isLate}}", "t.md:1:1: \"isLate\" is yes or no; write {{#isLate}}…{{/isLate}}"),
        ("{{items}}", "t.md:1:1: \"items\" has items; write {{#items}}…{{/items}}"),
        ("{{#users}}{{/users}}", "t.md:1:1: \"users\" is a number; ask for users.known, .unknown, .any, .none, .one or .many"),
        ("{{#tenant}}{{/tenant}}", "t.md:1:1: \"tenant\" is always there; write {{tenant}}"),
        ("{{.}}", "t.md:1:1: \".\" is only known inside a list of texts"),
        ("{{#isLate}}", "t.md:1:1: \"isLate\" is opened and never closed"),
        ("{{/isLate}}", "t.md:1:1: \"isLate\" is closed but was never opened"),
        ("{{#isLate}}{{/isLat}}", "t.md:1:12: \"isLat\" is closed where \"isLate\" is open; did you mean \"isLate\"?"),
        ("[x]({{tenant}})", "t.md:1:5: \"tenant\" is not an address; only links may stand inside ](…)"),
        ("x\n\n<!-- component: switch-curv -->", #"t.md:3:1: unknown component "switch-curv"; did you mean "switch-curve"?"#),
        ("x <!-- component: tiles -->", "t.md:1:3: a component stands alone in its line: <!-- component: name -->"),
        ("fact[^apn]", #"t.md:1:5: unknown source "apn"; did you mean "apns"?"#),
        ("{{> parts/none.md}}", #"t.md:1:1: unknown partial "parts/none.md""#),
    ])
    func everyMistakeIsNamedWithItsPlaceAndTheNearestName(_ text: String, _ expected: String) {
        #expect(problems(text) == [expected])
    }

    @Test func allMistakesAreReportedAtOnce() {
        #expect(problems("{{a1}}\n{{{b}}}\n{{c1}}").count == 3)
    }

    @Test func partialsAreCheckedWhereTheyStand() {
        let partials = ["parts/item.md": "{{name}}", "parts/loop.md": "{{> parts/loop.md}}"]
        #expect(problems("{{#items}}{{> parts/item.md}}{{/items}}", partials: partials) == [])
        #expect(
            problems("{{> parts/item.md}}", partials: partials) == [#"parts/item.md:1:1: unknown name "name"; did you mean "inner.name"?"#])
        #expect(problems("{{> parts/loop.md}}", partials: partials) == [#"parts/loop.md:1:1: "parts/loop.md" includes itself"#])
        #expect(
            problems("{{> parts/itm.md}}", partials: partials) == [
                #"t.md:1:1: unknown partial "parts/itm.md"; did you mean "parts/item.md"?"#
            ])
    }
}
