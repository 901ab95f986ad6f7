import ExportReading

/// The content security policy of a page: its own style and script by their hashes, and nothing else.
enum ContentPolicy {
    /// The policy.
    static func text(style: String, script: String) -> String {
        [
            "default-src 'none'", "style-src '\(source(style))'",
            script.isEmpty ? "script-src 'none'" : "script-src '\(source(script))'", "img-src data:", "base-uri 'none'",
            "form-action 'none'",
        ].joined(separator: "; ")
    }

    /// What the policy allows: `sha256-…` of a text, in Base64.
    static func source(_ text: String) -> String {
        let hash = SHA256()
        Array(text.utf8).withUnsafeBytes { hash.update($0) }
        return "sha256-" + hash.base64()
    }

    /// The policy in the head of a page.
    static func meta(style: String, script: String) -> HTMLNode {
        .tag(.meta, [HTMLAttribute(.httpEquiv, "Content-Security-Policy"), HTMLAttribute(.content, text(style: style, script: script))])
    }
}
