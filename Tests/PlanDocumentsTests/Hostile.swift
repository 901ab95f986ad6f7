/// Names that somebody may have given to a device to see what happens.
enum Hostile {
    static let name = "<img src=x onerror=1> [a](javascript:1) | **b**"

    static let all = [
        name, "# heading", "- item", "1. item", "12) item", "> quote", "```\ncode", "~~~", "---", "===", "* * *", "+ a", "a | b", "|---|",
        ":--",
        "`code`", "_em_ __strong__", "~~gone~~", "![x](https://x/y.png)", "[^apns]", "[x]: https://evil", "<script>alert(1)</script>",
        "<!-- component: tiles -->", "\n<!-- component: tiles -->\n", "&lt;b&gt; &amp;", "back\\slash\\", "trailing  \nline",
        "    indented code",
        "\tx", "https://evil.example/x", "www.evil.example", "<https://evil.example>", "{{secret}} {{{raw}}} {{/x}}", "C #",
        "a\u{0}b\u{1B}[31m",
        "\u{202E}gnp.exe", "line\u{2028}separator", "$x^2$", "\" onmouseover=\"x", "' '", "</style></title>", "]]>", "a\r\nb\rc", "!",
        "a:/b", "..",
        "1.", "\\", "\\\\|",
    ]
}
