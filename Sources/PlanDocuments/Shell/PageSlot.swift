/// What `shell/page.html` places.
enum PageSlot: String, ComponentSlot {
    case policy, title, style
    case skipLink = "skip-link"
    case masthead, contents, body, sources, footer, script
}
