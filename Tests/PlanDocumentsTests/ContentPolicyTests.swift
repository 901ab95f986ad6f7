import Foundation
import Testing

@testable import PlanDocuments

struct ContentPolicyTests {
    @Test(arguments: [
        ("", "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    ])
    func hashesAreThoseOfTheStandard(_ text: String, _ expected: String) {
        #expect(ContentPolicy.source(text) == expected)
    }

    @Test func thePolicyHasTheHashesOfWhatStandsInThePage() throws {
        let html = String(decoding: try PageShell(TemplateStore()).page(Demo.document()), as: UTF8.self)
        let policy = try #require(html.firstMatch(of: /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/)?.1)
        let style = try #require(html.split(separator: "<style>", maxSplits: 1).last?.split(separator: "</style>", maxSplits: 1).first)
        let script = try #require(html.split(separator: "<script>", maxSplits: 1).last?.split(separator: "</script>", maxSplits: 1).first)
        #expect(policy.hasPrefix("default-src 'none'; style-src '\(ContentPolicy.source(String(style)))'; "))
        #expect(policy.contains("; script-src '\(ContentPolicy.source(String(script)))'; img-src data:; "))
        #expect(html.matches(of: /<style/).count == 1)
        #expect(html.matches(of: /<script/).count == 1)
    }

    @Test func theFooterOfPrintedPagesCannotLeaveItsString() {
        let style = PrintFooter.style("\"} </style>\\ Zoë")
        #expect(style.contains(#"content:"\22 \7d \20 \3c \2f style\3e \5c \20 Zo\eb ""#))
    }
}
