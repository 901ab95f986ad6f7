import Foundation
import TenantModel
import Testing

@testable import PlanDocuments

/// The customer's name and looks on a page.
struct BrandedPageTests {
    private static func branding(_ change: (inout BrandingSettings) -> Void) throws -> Branding {
        var settings = BrandingSettings()
        change(&settings)
        return Branding(settings, store: try TemplateStore())
    }

    private static func page(_ change: (inout BrandingSettings) -> Void) throws -> String {
        String(decoding: try PageShell(TemplateStore(), branding: branding(change)).page(Demo.document()), as: UTF8.self)
    }

    @Test func withoutBrandingNothingChanges() throws {
        #expect(try Self.page { _ in } == String(decoding: PageShell(TemplateStore()).page(Demo.document()), as: UTF8.self))
    }

    @Test func everythingStandsInThePageAndInItsPrint() throws {
        let html = try Self.page {
            $0.name = "Contoso <IT>"
            $0.logo = .init("logo.png", line: 1, column: 1)
            $0.logoFile = .bytes(BrandLogoTests.png)
            $0.footer = "Building 7"
            $0.confidentiality = "Internal & private"
            $0.lightAccent = .init("#0b5394", line: 1, column: 1)
        }
        #expect(html.contains("<img class=\"logo\" alt=\"\" src=\"data:image/png;base64,iVBORw0KGgo"))
        #expect(html.contains("<span class=\"brand\">Contoso &lt;IT&gt;</span>"))
        #expect(html.contains("<p>Internal &amp; private · Contoso"))
        #expect(html.contains("<p>Building 7</p>"))
        #expect(html.contains("Internal\\20 \\26 \\20 private\\20 \\b7 \\20 Contoso"))
        #expect(html.contains("Building\\20 7\""))
        // Of one accent the other follows, and it can be read.
        #expect(html.contains(":root{--link:light-dark(#0b5394,#"))
        #expect(!html.contains("Confidential ·"))
    }

    @Test func theContentPolicyStaysStrict() throws {
        let html = try Self.page {
            $0.logo = .init("logo.svg", line: 1, column: 1)
            $0.logoFile = .bytes(Array(BrandLogoTests.svg.utf8))
            $0.darkAccent = .init("#8fbcf7", line: 1, column: 1)
        }
        let policy = try #require(html.firstMatch(of: /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/)?.1)
        let style = try #require(html.split(separator: "<style>", maxSplits: 1).last?.split(separator: "</style>", maxSplits: 1).first)
        #expect(policy.hasPrefix("default-src 'none'; style-src '\(ContentPolicy.source(String(style)))'; "))
        // Without a name beside it the logo says whose page it is.
        #expect(html.contains("<img class=\"logo\" alt=\"Contoso"))
        #expect(html.matches(of: #/ (src|href)="([^"]*)"/#).allSatisfy { $0.2.hasPrefix("data:image/svg+xml;base64,") || $0.1 == "href" })
    }

    @Test func markdownHasTheLinesAtItsFoot() throws {
        let shell = try PageShell(
            TemplateStore(),
            branding: Self.branding {
                $0.name = "Contoso *IT*"
                $0.footer = "Building 7"
                $0.confidentiality = "Internal"
            })
        let markdown = String(decoding: shell.markdown(try Demo.document()), as: UTF8.self)
        #expect(markdown.split(separator: "\n").last?.hasPrefix("Contoso \\*IT\\* · Internal · Contoso") == true)
        #expect(markdown.hasSuffix(" · Building 7\n"))
    }

    @Test func aLogoWithAFaultNeverReachesAPage() throws {
        let html = try Self.page {
            $0.logo = .init("logo.svg", line: 1, column: 1)
            $0.logoFile = .bytes(Array("<svg><script/></svg>".utf8))
        }
        #expect(!html.contains("<img"))
    }
}
