import Testing

/// One browser for a whole suite: started before its first test, stopped after its last.
struct BrowserTrait: SuiteTrait, TestScoping {
    var isRecursive: Bool { false }

    func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void) async throws {
        let browser = try Browser()
        do {
            try await Browser.$shared.withValue(browser) { try await function() }
            await browser.stop()
        } catch {
            await browser.stop()
            throw error
        }
    }
}

extension Trait where Self == BrowserTrait {
    /// Gives the suite a browser.
    static var browser: Self { BrowserTrait() }
}
