/// What text stands on, as the style sheet in use has it.
struct PageBackgrounds {
    let light: [BrandColor]
    let dark: [BrandColor]

    /// Links stand on all of these.
    private static let tokens = ["paper", "surface", "sunken", "partial-soft", "unknown-soft"]

    /// Takes the colors from `shell/style.css`; one that a customer's own style sheet does not have is ours.
    init(_ store: TemplateStore) {
        let tokens = StyleTokens(store)
        let pairs = Self.tokens.compactMap { tokens[$0] }
        light = pairs.compactMap { BrandColor($0.light) }
        dark = pairs.compactMap { BrandColor($0.dark) }
    }
}
