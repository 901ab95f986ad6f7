/// The content security policy of a page: its own style and script by their hashes, and nothing else.
enum ContentPolicy {
    /// The policy.
    static func text(style: String, script: String) -> String {
        [
            "default-src 'none'", "style-src '\(Digest.policySource(style))'",
            script.isEmpty ? "script-src 'none'" : "script-src '\(Digest.policySource(script))'", "img-src data:", "base-uri 'none'",
            "form-action 'none'",
        ].joined(separator: "; ")
    }

    /// The policy in the head of a page.
    static func meta(style: String, script: String) -> HTMLNode {
        .tag(.meta, [HTMLAttribute(.httpEquiv, "Content-Security-Policy"), HTMLAttribute(.content, text(style: style, script: script))])
    }
}
