import Foundation
import TenantModel
import Testing

@testable import PlanDocuments

/// What can be a logo, and what is refused with what to do.
struct BrandLogoTests {
    /// The smallest PNG: one pixel.
    static let png = Array(
        Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==") ?? Data())
    static let svg =
        "<?xml version=\"1.0\"?>\n<!-- drawn -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>\n"

    private static func fault(_ bytes: some Sequence<UInt8>) -> String? { BrandLogo.fault(of: .bytes(Array(bytes))).map { "\($0.message). \($0.fix)" } }

    @Test func anImageIsKnownByItsBytes() throws {
        let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + Array(repeating: 1, count: 60) + [0xFF, 0xD9]
        let webp: [UInt8] = Array("RIFF".utf8) + [20, 0, 0, 0] + Array("WEBPVP8 ".utf8) + Array(repeating: 0, count: 12)
        #expect(Self.fault(Self.png) == nil && Self.fault(Self.svg.utf8) == nil && Self.fault(jpeg) == nil && Self.fault(webp) == nil)
        #expect(BrandLogo(Self.png)?.address.hasPrefix("data:image/png;base64,iVBORw0KGgo") == true)
        #expect(BrandLogo(Array(Self.svg.utf8))?.address.hasPrefix("data:image/svg+xml;base64,PD94bWw") == true)
        #expect(BrandLogo(jpeg)?.address.hasPrefix("data:image/jpeg;base64,/9j/4") == true)
        #expect(BrandLogo(webp)?.address.hasPrefix("data:image/webp;base64,UklGR") == true)
    }

    @Test(arguments: ["", "hello", "GIF89a......", "%PDF-1.7", "<html><body>", "<!doctype html><svg/>", "BM......", "<svgx/>", "\u{0}<svg/>"])
    func whatIsNoImageIsRefused(_ text: String) {
        #expect(Self.fault(text.utf8)?.hasPrefix("is no PNG, SVG, JPEG or WebP image. Save") == true)
        #expect(BrandLogo(Array(text.utf8)) == nil)
    }

    @Test func anImageThatEndsTooEarlyIsRefused() {
        #expect(Self.fault(Self.png.dropLast(20)) == "is damaged: it ends too early. Copy it again from where it came.")
        #expect(Self.fault(Self.svg.utf8.dropLast(8)) == "is a damaged SVG: an element is not closed. Export it again from the program that made it.")
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "script"), ("<svg:script href=\"x.js\"/>", "script"), ("<rect onclick=\"a()\"/>", "script"),
        ("<g OnLoad='a()'/>", "script"),
        ("<image href=\"https://example.com/a.png\"/>", "a reference to another file"), ("<use xlink:href=\"other.svg#a\"/>", "a reference to another file"),
        ("<image xlink:href = 'file:///etc/passwd'/>", "a reference to another file"),
        ("<a href=\"javascript:a()\"><rect/></a>", "a reference to another file"),
        ("<a href=\"&#106;avascript:a()\"><rect/></a>", "a reference to another file"), ("<style>@import 'a.css';</style>", "a reference to another file"),
        ("<rect style=\"fill:url(https://example.com/a)\"/>", "a reference to another file"),
        ("<style>rect{fill:url( 'a.svg#b' )}</style>", "a reference to another file"), ("<foreignObject><p/></foreignObject>", "<foreignobject>"),
        ("<use href='#a'><set attributeName='xlink:href' to='https://example.com/a.svg#b'/></use>", "a reference to another file"),
        ("<image href=\"data:image/svg+xml;base64,PHN2Zy8+\"/>", "a reference to another file"),
    ])
    func aPictureNeedsNoScriptAndNothingFromElsewhere(_ inner: String, _ what: String) {
        let fault = Self.fault("<svg xmlns=\"http://www.w3.org/2000/svg\">\(inner)</svg>".utf8)
        #expect(fault == "is an SVG with \(what), which a picture does not need. Export it again as a plain SVG, or as a PNG.")
    }

    @Test(arguments: ["<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg>&a;</svg>", "<!doctype svg SYSTEM 'a'><svg/>"])
    func aDocumentTypeIsRefused(_ text: String) {
        #expect(Self.fault(text.utf8)?.contains("a document type") == true)
    }

    @Test(arguments: [
        "<svg/>", "<svg><use href=\"#a\"/><g id='a' fill='url(#b)'/></svg>", "<svg><image href=\"data:image/png;base64,AAAA\"/></svg>",
        "<svg><style><![CDATA[ a > b { fill: red } ]]></style></svg>", "<svg:svg><svg:g></svg:g></svg:svg>", "<svg><text>a &lt; b</text></svg>",
    ])
    func aPlainPictureIsTaken(_ text: String) { #expect(Self.fault(text.utf8) == nil) }

    @Test func sizeAndPlaceAreSaid() {
        #expect(BrandLogo.fault(of: .unreadable)?.message == "cannot be read")
        #expect(BrandLogo.fault(of: .tooLarge(2_345_678))?.message == "has 2,345,678 bytes, and every page carries it")
    }
}
