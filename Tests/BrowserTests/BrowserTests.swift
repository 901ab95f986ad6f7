import Testing

/// Everything that is tested in a real browser; the parts are extensions in files of their own.
@Suite(
    .serialized, .browser,
    .enabled(
        if: BrowserPrograms.areThere || BrowserPrograms.isRequired,
        "chromium, chromedriver, pdftotext or axe-core is missing: Scripts/install-browser brings them"))
enum BrowserTests {
    /// The browser of the suite.
    static var browser: Browser { get throws { try #require(Browser.shared) } }
}
