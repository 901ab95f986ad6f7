import Foundation
import TestSupport
import Testing

/// The customer's name and looks, from the project file to the pages.
struct BrandingCommandTests {
    static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>"

    /// A folder with Fabrikam's exports and a project file that has a branding.
    private static func tenant(_ branding: String, _ files: [String: String] = [:]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try Sample.copy("Fabrikam", into: folder, withProject: false)
        try folder.write("branding:\n" + branding, to: "coexist.yaml")
        for (name, text) in files { try folder.write(text, to: name) }
        return folder
    }

    @Test func everyPageOfAPlanHasTheBranding() throws {
        let folder = try Self.tenant(
            "  name: Fabrikam Service Desk\n  logo: looks/logo.svg\n  accent: {light: \"#7a1f5c\"}\n  footer: Ring 4711\n  confidentiality: Internal use only\n",
            ["looks/logo.svg": Self.svg])
        let out = try TemporaryFolder()
        let run = Coexist("plan", folder.path, "--out", out.path, "--format", "html,md")
        #expect(run.error.isEmpty && run.code == 3)
        let files = try Folder.files(out.path)
        let pages = files.filter { $0.key.hasSuffix(".html") }
        #expect(pages.count >= 8)
        for (name, bytes) in pages {
            let html = String(decoding: bytes, as: UTF8.self)
            for part in [
                "<span class=\"brand\">Fabrikam Service Desk</span>", "src=\"data:image/svg+xml;base64,", "<p>Ring 4711</p>", "<p>Internal use only · ",
            ] {
                #expect(html.contains(part), "\(name): \(part)")
            }
            #expect(html.contains("--link:light-dark(#7a1f5c,"), "\(name)")
            #expect(html.contains("Internal\\20 use\\20 only\\20 \\b7 ") && html.contains("Ring\\20 4711\""), "\(name)")
        }
        for name in ["decision.md", "preflight.md", "runbooks/RB-01.md"] {
            let text = String(decoding: files[name] ?? [], as: UTF8.self)
            #expect(text.contains("\nFabrikam Service Desk · Internal use only · fabrikam.com · "), "\(name)")
        }
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        let branding: String
        let says: String
        var testDescription: String { branding }
    }

    static let mistakes = [
        Mistake(
            branding: "  logo: logo.png\n",
            says: "coexist.yaml:2:9: branding.logo: the file logo.png cannot be read. Put the file beside the project file, or correct its name."),
        Mistake(
            branding: "  logo: text.png\n",
            says:
                "coexist.yaml:2:9: branding.logo: the file text.png is no PNG, SVG, JPEG or WebP image. Save the logo as one of these; another file name does not change what it is."
        ),
        Mistake(
            branding: "  logo: script.svg\n",
            says:
                "coexist.yaml:2:9: branding.logo: the file script.svg is an SVG with script, which a picture does not need. Export it again as a plain SVG, or as a PNG."
        ),
        Mistake(
            branding: "  logo: large.svg\n",
            says:
                "coexist.yaml:2:9: branding.logo: the file large.svg has 100,001 bytes, and every page carries it. Make it smaller: at most 100,000 bytes; a picture 400 pixels wide is enough."
        ),
        Mistake(
            branding: "  logo: .\n",
            says: "coexist.yaml:2:9: branding.logo: the file . cannot be read. Put the file beside the project file, or correct its name."),
        Mistake(
            branding: "  accent: {light: \"#ffcc00\"}\n",
            says:
                "coexist.yaml:2:19: branding.accent.light: #ffcc00 has a contrast of 1.24:1 with the light page's #e8e8f2, and text needs 4.5:1. The nearest color that can be read is \"#806600\"."
        ),
        Mistake(
            branding: "  accent: {dark: blue}\n",
            says: "coexist.yaml:2:18: branding.accent.dark is no color: \"blue\". Write it as six digits from 0 to f after a #, in quotes: \"#0b5394\"."),
        Mistake(
            branding: "  accent:\n    light: #0b5394\n",
            says: "coexist.yaml:3:11: branding.accent.light has no value. Write the color in quotes, \"#0b5394\": without them a # begins a comment."),
        Mistake(branding: "  foter: x\n", says: "coexist.yaml:2:3: Unknown key \"foter\" under branding. Did you mean footer?"),
    ]

    @Test(arguments: mistakes, ["preflight", "plan"]) func aMistakeIsOneLineAndLeavesEarlierOutputAlone(_ mistake: Mistake, command: String) throws {
        let folder = try Self.tenant(
            mistake.branding,
            [
                "text.png": "no image", "script.svg": "<svg><script>alert(1)</script></svg>",
                "large.svg": "<svg>" + String(repeating: " ", count: 99_990) + "</svg>",
            ])
        let out = try TemporaryFolder()
        try out.write("earlier", to: "preflight.html")
        let run = Coexist(command, folder.path, "--out", out.path)
        #expect(run.code == 2)
        #expect(run.out.isEmpty)
        #expect(run.error == mistake.says + "\n")
        #expect(try Folder.files(out.path) == ["preflight.html": Array("earlier".utf8)])
    }

    @Test func theLogoLiesBesideTheProjectFileWhereverThatIs() throws {
        let (exports, project, out) = (try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder())
        try Sample.copy("Fabrikam", into: exports, withProject: false)
        try project.write("branding: {logo: logo.svg}\n", to: "own.yaml")
        try project.write(Self.svg, to: "logo.svg")
        let run = Coexist("preflight", exports.path, "--config", project.location("own.yaml"), "--out", out.path, "--format", "html")
        #expect(run.code == 3 && run.error.isEmpty)
        #expect(try Folder.text(out.location("preflight.html")).contains("<img class=\"logo\" alt=\"fabrikam.com\" src=\"data:image/svg+xml;base64,"))
    }

    @Test func aLogoAmongTheExportsIsNoExport() throws {
        let folder = try Self.tenant("  logo: logo.svg\n", ["logo.svg": Self.svg])
        #expect(Coexist("inspect", folder.path).code == 0)
        #expect(!Coexist("inspect", folder.path).text.contains("branding"))
    }
}
