/// What `shell/page.html` places.
enum PageSlot: String, ComponentSlot {
    case policy, title, style
    case skipLink = "skip-link"
    case masthead, contents, body, sources, footer, script

    /// Without these a page would be wrong or unsafe, so a skeleton that leaves one out is refused.
    static let required: [PageSlot] = [.policy, .title, .style, .masthead, .body, .sources, .footer]
}
