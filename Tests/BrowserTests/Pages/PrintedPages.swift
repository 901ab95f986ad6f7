import Foundation
import TestSupport

/// The pages of a PDF with their words and where they stand, as `pdftotext` sees them. In points, from the upper left.
struct PrintedPages {
    struct Word {
        let text: String
        let left: Double
        let right: Double
        let top: Double
    }

    struct Page {
        let width: Double
        let height: Double
        let words: [Word]
    }

    let pages: [Page]

    init(_ pdf: Data) throws {
        let folder = try TemporaryFolder()
        try folder.write(pdf, to: "page.pdf")
        let process = Process()
        process.executableURL = URL(filePath: BrowserPrograms.pdfToText ?? "pdftotext")
        process.arguments = ["-bbox", folder.location("page.pdf"), folder.location("words.html")]
        try process.run()
        process.waitUntilExit()
        let text = try String(decoding: Data(contentsOf: URL(filePath: folder.location("words.html"))), as: UTF8.self)
        let head = /width="([\d.]+)" height="([\d.]+)"/
        let word = /xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="[-\d.]+">([^<]*)/
        pages = text.components(separatedBy: "<page ").dropFirst().map { page in
            let size = page.firstMatch(of: head)
            let words = page.components(separatedBy: "<word ").dropFirst().compactMap { piece in
                piece.firstMatch(of: word).map {
                    Word(text: Self.plain($0.4), left: Double($0.1) ?? 0, right: Double($0.3) ?? 0, top: Double($0.2) ?? 0)
                }
            }
            return Page(width: size.flatMap { Double($0.1) } ?? 0, height: size.flatMap { Double($0.2) } ?? 0, words: words)
        }
    }

    private static func plain(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }
}
