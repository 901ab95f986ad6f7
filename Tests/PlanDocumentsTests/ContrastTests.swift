import Foundation
import Testing

@testable import PlanDocuments

/// The style sheet's colors against WCAG 2.2 AA, in both themes.
struct ContrastTests {
    private static let texts = [
        ("ink", "paper"), ("ink", "surface"), ("ink", "sunken"), ("muted", "paper"), ("muted", "surface"), ("link", "paper"),
        ("link", "surface"),
        ("link", "sunken"), ("good", "good-soft"), ("partial", "partial-soft"), ("bad", "bad-soft"), ("unknown", "unknown-soft"),
        ("neutral", "neutral-soft"), ("good", "surface"), ("partial", "surface"), ("bad", "surface"), ("unknown", "surface"),
        ("unknown", "paper"),
        ("neutral", "surface"), ("good", "unknown-soft"), ("unknown", "bad-soft"), ("bad", "unknown-soft"), ("partial", "unknown-soft"),
        ("ink", "good-soft"), ("ink", "partial-soft"), ("ink", "bad-soft"), ("ink", "unknown-soft"), ("link", "partial-soft"),
        ("link", "unknown-soft"),
        ("on-fill", "basic"), ("on-fill", "intune"), ("on-fill", "fill-unknown"), ("on-fill", "fill-plain"), ("on-fill", "fill-leaving"),
        ("on-fill", "fill-other"),
    ]
    private static let shapes = [
        ("basic", "surface"), ("intune", "surface"), ("fill-unknown", "surface"), ("fill-plain", "surface"), ("fill-leaving", "surface"),
        ("fill-other", "surface"), ("line-strong", "surface"), ("line-strong", "paper"), ("focus", "paper"), ("focus", "surface"),
    ]

    @Test(arguments: texts) func textCanBeRead(_ front: String, _ back: String) throws {
        for theme in 0...1 { #expect(try contrast(front, back, theme) >= 4.5, "theme \(theme)") }
    }

    @Test(arguments: shapes) func shapesCanBeSeen(_ front: String, _ back: String) throws {
        for theme in 0...1 { #expect(try contrast(front, back, theme) >= 3, "theme \(theme)") }
    }

    private func contrast(_ front: String, _ back: String, _ theme: Int) throws -> Double {
        let (a, b) = (try luminance(front, theme), try luminance(back, theme))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private func luminance(_ token: String, _ theme: Int) throws -> Double {
        let css = try #require(try TemplateStore().text(named: "shell/style.css"))
        let pair = try #require(css.split(separator: "--\(token): light-dark(#", maxSplits: 1).last?.prefix(15))
        let value = try #require(Int(theme == 0 ? pair.prefix(6) : pair.suffix(6), radix: 16), "\(token)")
        let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part -> Double in
            let part = Double(part) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
