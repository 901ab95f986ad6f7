import Preflight
import TenantModel

/// The customer's name and looks on every page.
struct Branding: Sendable {
    let name: String?
    let logo: BrandLogo?
    let footer: String?
    let confidentiality: String?
    private let accents: (light: BrandColor, dark: BrandColor)?

    /// Ours.
    init() { self.init(BrandingSettings(), store: nil) }

    /// What the project file of a run says.
    init(of decisions: Decisions, store: TemplateStore) { self.init(decisions.settings.branding, store: store) }

    /// What a project file says, as far as ``BrandingCheck`` finds nothing wrong with it. Of one accent the other follows.
    init(_ settings: BrandingSettings, store: TemplateStore?) {
        name = settings.name
        footer = settings.footer
        confidentiality = settings.confidentiality
        if settings.logo != nil, case .bytes(let bytes) = settings.logoFile { logo = BrandLogo(bytes) } else { logo = nil }
        let light = settings.lightAccent.flatMap { BrandColor($0.text) }
        let dark = settings.darkAccent.flatMap { BrandColor($0.text) }
        if let store, let any = light ?? dark {
            let backgrounds = PageBackgrounds(store)
            accents = ((light ?? any).readable(on: backgrounds.light), (dark ?? any).readable(on: backgrounds.dark))
        } else {
            accents = nil
        }
    }

    /// Whether anything stands beside the kind of document at the top of a page.
    var hasHead: Bool { name != nil || logo != nil }

    /// The colors as tokens of the style sheet; empty without own ones.
    var style: String {
        guard let accents else { return "" }
        let pair = "light-dark(\(accents.light),\(accents.dark))"
        return ":root{--link:\(pair);--focus:\(pair)}body::before{background:var(--link)}\n"
    }

    /// What stands at the foot of every page and of every printed sheet.
    func footLines(_ frame: DocumentFrame, _ words: Words) -> [String] {
        [words.text(.confidential, ["tenant": frame.tenant, "date": frame.date, "own": confidentiality ?? ""]), footer].compactMap(\.self)
    }
}
