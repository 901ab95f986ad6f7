import Testing

@testable import PlanDocuments

struct ProseRendererTests {
    private func html(_ markdown: String, sources: [Source] = []) throws -> String {
        var context = HTMLContext(words: try Words(TemplateStore()), sources: sources)
        var writer = HTMLWriter()
        writer.write(ProseRenderer.blocks(Prose(rendered: markdown), in: &context))
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("Plain *em* **strong** `a<b`", "<p>Plain <em>em</em> <strong>strong</strong> <code>a&lt;b</code></p>\n"),
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"), ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
        ("> q", "<blockquote>\n<p>q</p>\n</blockquote>\n"),
        ("~~a~~ https://a.example www.a.example", "<p>~~a~~ https://a.example www.a.example</p>\n"),
        ("[x](https://a.example/?a=1&b=2)", "<p><a href=\"https://a.example/?a=1&amp;b=2\">x</a></p>\n"),
        ("[x](javascript:alert(1)) [y](http://a) ![alt](https://a/b.png)", "<p>x y alt</p>\n"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("a <b onclick=x>c</b>", "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>\n"),
        ("a<!-- hidden -->b", "<p>ab</p>\n"), ("---", "<hr>"), ("    code", "<pre tabindex=\"0\"><code>code\n</code></pre>\n"),
    ])
    func markdownBecomesNodes(_ markdown: String, _ expected: String) throws {
        #expect(try html(markdown) == expected)
    }

    @Test func headingsGetUniqueIdsAndNeverCompeteWithTheTitle() throws {
        #expect(
            try html("# One\n\n## One\n\n### Été & one")
                == "<h2 id=\"one\">One</h2>\n<h2 id=\"one-2\">One</h2>\n<h3 id=\"été-one\">Été &amp; one</h3>\n")
    }

    @Test func tablesKeepTheirAlignmentAndSayWhatIsAHead() throws {
        let table = try html("| a | n |\n| --- | --: |\n| x | 1 |")
        #expect(table.contains("<th scope=\"col\">a</th>\n<th class=\"number\" scope=\"col\">n</th>"))
        #expect(table.contains("<td>x</td>\n<td class=\"number\">1</td>"))
    }

    @Test func aKnownFootnoteBecomesALinkAndAnUnknownOneStaysText() throws {
        let source = Source(id: "apns", title: "Apple", link: LinkTarget("https://a.example"))
        let text = try html("Once[^apns], [^other]", sources: [source])
        #expect(
            text == "<p>Once<sup><a class=\"footnote\" href=\"#source-1\" id=\"use-1\" aria-label=\"Source 1\">1</a></sup>, [^other]</p>\n")
    }

    @Test func dataCannotMakeAFootnote() throws {
        let source = Source(id: "apns", title: "Apple", link: nil)
        #expect(try !html(Prose(plain: "[^apns]").markdown, sources: [source]).contains("href"))
    }
}
