public import TenantImport
public import TenantModel

/// Whether the branding of a project file can be used: what only shows when the logo is there and the page is known.
public enum BrandingCheck {
    /// Everything that is wrong with it, in the order of the file. `path` is the project file as problems name it.
    public static func problems(of branding: BrandingSettings, path: String, store: TemplateStore) -> [ProjectProblem] {
        var problems: [ProjectProblem] = []
        if let logo = branding.logo, let fault = BrandLogo.fault(of: branding.logoFile) {
            problems.append(
                ProjectProblem(
                    path: path, line: logo.line, column: logo.column, message: "branding.logo: the file \(shown(logo.text)) \(fault.message)", fix: fault.fix))
        }
        let backgrounds = PageBackgrounds(store)
        problems += [
            contrast(branding.lightAccent, "light", backgrounds.light, path), contrast(branding.darkAccent, "dark", backgrounds.dark, path),
        ].compactMap(\.self)
        return problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    private static func contrast(_ stated: BrandingSettings.Stated?, _ theme: String, _ backgrounds: [BrandColor], _ path: String) -> ProjectProblem? {
        guard let stated, let color = BrandColor(stated.text), !color.passes(on: backgrounds), let worst = color.worst(of: backgrounds) else { return nil }
        // Rounded down: 4.46 is not 4.5.
        let hundredths = Int(worst.contrast * 100)
        let ratio = "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
        return ProjectProblem(
            path: path, line: stated.line, column: stated.column,
            message: "branding.accent.\(theme): \(color) has a contrast of \(ratio):1 with the \(theme) page's \(worst.background), and text needs 4.5:1",
            fix: "The nearest color that can be read is \"\(color.readable(on: backgrounds))\".")
    }

    private static func shown(_ name: String) -> String {
        let text = String(String.UnicodeScalarView(name.unicodeScalars.prefix(100).map(\.visible)))
        return name.unicodeScalars.count > 100 ? text + "…" : text
    }
}
