import TenantImport
import TenantModel
import Testing

@testable import PlanDocuments

struct BrandColorTests {
    @Test func contrastIsThatOfTheStandard() throws {
        let (black, white, gray) = (try #require(BrandColor("#000000")), try #require(BrandColor("#FFFFFF")), try #require(BrandColor("#777777")))
        #expect(black.contrast(with: white) == 21)
        #expect(white.contrast(with: white) == 1)
        #expect(Int(gray.contrast(with: white) * 100) == 447)
    }

    @Test(arguments: ["", "#fff", "red", "#12345g", "0b5394", "#0b53941", "#é2345"]) func whatIsNoColorIsNone(_ text: String) {
        #expect(BrandColor(text) == nil)
    }

    @Test(arguments: ["#ffcc00", "#00a4ef", "#777777", "#ffffff", "#000000", "#e4002b"]) func theNearestReadableColorPassesAndOneStepBackDoesNot(_ text: String)
        throws
    {
        let color = try #require(BrandColor(text))
        let pages = PageBackgrounds(try TemplateStore())
        #expect(pages.light.count == 5 && pages.dark.count == 5)
        for backgrounds in [pages.light, pages.dark] {
            let readable = color.readable(on: backgrounds)
            #expect(readable.passes(on: backgrounds))
            #expect(readable == color || !color.passes(on: backgrounds))
        }
    }

    @Test func aColorThatCannotBeReadIsSaidWithARemedyThatWorks() throws {
        var branding = BrandingSettings()
        branding.lightAccent = .init("#FFCC00", line: 4, column: 12)
        branding.darkAccent = .init("#8fbcf7", line: 5, column: 12)
        let store = try TemplateStore()
        let problems = BrandingCheck.problems(of: branding, path: "coexist.yaml", store: store).map(\.description)
        #expect(
            problems == [
                "coexist.yaml:4:12: branding.accent.light: #ffcc00 has a contrast of 1.24:1 with the light page's #e8e8f2, and text needs 4.5:1. The nearest color that can be read is \"#806600\"."
            ])
        branding.lightAccent = .init("#806600", line: 4, column: 12)
        #expect(BrandingCheck.problems(of: branding, path: "coexist.yaml", store: store).isEmpty)
    }

    @Test func theBackgroundsAreThoseOfTheStyleSheetInUse() throws {
        let sheet = try #require(try TemplateStore().text(named: "shell/style.css"))
        let store = try TemplateStore(overrides: ["shell/style.css": sheet.replacing("--paper: light-dark(#f7f6f3,", with: "--paper: light-dark(#000000,")])
        #expect(PageBackgrounds(store).light.contains(BrandColor(red: 0, green: 0, blue: 0)))
        #expect(PageBackgrounds(try TemplateStore(overrides: ["shell/style.css": "p {}"])).light == PageBackgrounds(try TemplateStore()).light)
    }
}
